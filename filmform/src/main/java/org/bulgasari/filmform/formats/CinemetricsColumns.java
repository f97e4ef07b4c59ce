package org.bulgasari.filmform.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Which column tells a shot's length, which its end, and in what unit.
///
/// @param length the column of lengths, or -1
/// @param end the column of ends, or -1
/// @param unit in millionths of a second, when it is told
record CinemetricsColumns(int length, int end, Optional<Long> unit) {

    private static final Pattern LENGTH = Pattern.compile("length|duration|\\bsl\\b|\\bdur\\b");
    private static final Pattern END = Pattern.compile("\\bend|time ?code|\\bcut\\b|^time|\\bout\\b");
    private static final Pattern DECISECONDS = Pattern.compile("\\bds\\b|_ds\\b|decisec|1/10|tenth");
    private static final Pattern MILLISECONDS = Pattern.compile("\\bms\\b|_ms\\b|millisec");
    private static final Pattern SECONDS = Pattern.compile("\\bs\\b|_s\\b|\\bsec|second");
    private static final int ROWS_LOOKED_AT = 50;

    static CinemetricsColumns ofTool() {
        return new CinemetricsColumns(1, 2, Optional.of(CinemetricsTable.DECISECOND));
    }

    boolean hasLength() {
        return length >= 0;
    }

    /// The column that is read: lengths where there are any, since they do not depend on where counting began.
    int telling() {
        return hasLength() ? length : end;
    }

    static CinemetricsColumns named(Path file, Csv.Row header) throws NotAShotList {
        List<String> names = header.fields().stream().map(Cinemetrics::word).toList();
        int length = first(names, LENGTH);
        int end = first(names, END);
        if (length < 0 && end < 0)
            throw NotAShotList.of(
                    file, "line " + header.line() + " names no column of lengths (\"length\") or of ends (\"end\").");
        return new CinemetricsColumns(length, end, unit(names.get(length >= 0 ? length : end)));
    }

    private static int first(List<String> names, Pattern wanted) {
        for (int i = 0; i < names.size(); i++) if (wanted.matcher(names.get(i)).find()) return i;
        return -1;
    }

    private static Optional<Long> unit(String name) {
        String words = name.toLowerCase(Locale.ROOT);
        if (DECISECONDS.matcher(words).find()) return Optional.of(CinemetricsTable.DECISECOND);
        if (MILLISECONDS.matcher(words).find()) return Optional.of(1000L);
        return SECONDS.matcher(words).find() ? Optional.of(CinemetricsTable.SECOND) : Optional.empty();
    }

    /// Without a header, a pair of columns is taken for length and end when one adds up to the other: checked,
    /// not believed.
    static CinemetricsColumns guessed(Path file, List<Csv.Row> rows) throws NotAShotList {
        int width = rows.getFirst().fields().size();
        for (int length = 0; length < width; length++)
            for (int end = 0; end < width; end++)
                if (length != end && addsUp(rows, length, end))
                    return new CinemetricsColumns(length, end, Optional.empty());
        if (width == 1) return new CinemetricsColumns(0, -1, Optional.empty());
        if (counts(rows)) return new CinemetricsColumns(1, -1, Optional.empty());
        throw NotAShotList.of(
                file,
                "no header, and no column that adds up to another. Name the columns in line 1: number, length (s).");
    }

    private static boolean addsUp(List<Csv.Row> rows, int length, int end) {
        long last = 0;
        if (rows.size() < 2) return false;
        for (Csv.Row row : rows.subList(0, Math.min(rows.size(), ROWS_LOOKED_AT))) {
            OptionalLong shot = Clock.micros(row.field(length), CinemetricsTable.SECOND);
            OptionalLong to = Clock.micros(row.field(end), CinemetricsTable.SECOND);
            if (shot.isEmpty() || to.isEmpty() || shot.getAsLong() == 0) return false;
            if (Math.abs(to.getAsLong() - last - shot.getAsLong()) > CinemetricsTable.SECOND) return false;
            last = to.getAsLong();
        }
        return true;
    }

    private static boolean counts(List<Csv.Row> rows) {
        for (int i = 0; i < rows.size(); i++) if (!rows.get(i).field(0).equals(String.valueOf(i + 1))) return false;
        return true;
    }
}
