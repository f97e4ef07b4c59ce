package org.bulgasari.filmform.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bulgasari.filmform.shots.Transition.Source;

/// Rows of shot lengths whose columns and unit are told by a header, or else found out.
final class CinemetricsTable {

    static final long SECOND = 1_000_000;
    static final long DECISECOND = 100_000;

    private final Path file;
    private final List<Csv.Row> rows;
    private final CinemetricsColumns columns;

    private CinemetricsTable(Path file, List<Csv.Row> rows, CinemetricsColumns columns) {
        this.file = file;
        this.rows = rows;
        this.columns = columns;
    }

    static ShotList ofTool(Path file, List<Csv.Row> rows) throws NotAShotList {
        return new CinemetricsTable(file, rows, CinemetricsColumns.ofTool()).shots(DECISECOND);
    }

    static ShotList of(Path file, List<Csv.Row> rows, OptionalDouble filmLength) throws NotAShotList {
        if (rows.isEmpty()) throw NotAShotList.of(file, "there is no text in it.");
        if (rows.size() > Table.MOST_ROWS) throw NotAShotList.of(file, "more than a million rows.");
        boolean named = rows.getFirst().fields().stream().anyMatch(CinemetricsTable::isWord);
        CinemetricsColumns columns =
                named ? CinemetricsColumns.named(file, rows.getFirst()) : CinemetricsColumns.guessed(file, rows);
        CinemetricsTable table = new CinemetricsTable(file, named ? rows.subList(1, rows.size()) : rows, columns);
        return table.shots(columns.unit().orElseGet(() -> table.likelyUnit(filmLength)));
    }

    private static boolean isWord(String field) {
        return field.chars().anyMatch(Character::isLetter);
    }

    /// 0 when there is nothing to go by.
    private long likelyUnit(OptionalDouble filmLength) {
        if (rows.stream().anyMatch(row -> Clock.hasFraction(row.field(columns.telling())))) return SECOND;
        if (filmLength.isEmpty()) return 0;
        double total = columns.hasLength()
                ? rows.stream()
                        .mapToLong(row -> micros(row, columns.length(), SECOND).orElse(0))
                        .sum()
                : micros(rows.getLast(), columns.end(), SECOND).orElse(0);
        double ratio = total / SECOND / filmLength.getAsDouble();
        return Math.abs(Math.log(ratio)) < Math.abs(Math.log(ratio / 10)) ? SECOND : DECISECOND;
    }

    private static OptionalLong micros(Csv.Row row, int column, long unit) {
        return Clock.micros(row.field(column), unit);
    }

    private ShotList shots(long unit) throws NotAShotList {
        if (unit == 0)
            throw NotAShotList.of(
                    file,
                    "whole numbers without a unit. Name the column \"length (ds)\" for tenths of a second, as Cinemetrics"
                            + " counts, or \"length (s)\" for seconds.");
        Complaints complaints = new Complaints(file);
        List<Mark> marks = new ArrayList<>();
        long end = 0;
        for (Csv.Row row : rows) {
            OptionalLong told = micros(row, columns.telling(), unit);
            long next = columns.hasLength() ? end + told.orElse(0) : told.orElse(end);
            if (told.isEmpty()) complaints.add(row.line(), "\"" + row.field(columns.telling()) + "\" is no time");
            else if (next <= end) complaints.add(row.line(), "the shot has no length");
            else {
                marks.add(Mark.cut(end));
                end = next;
            }
        }
        complaints.check();
        if (marks.isEmpty()) throw NotAShotList.of(file, "it lists no shot.");
        return new ShotList(marks, end, Source.HAND);
    }
}
