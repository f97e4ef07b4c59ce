package org.bulgasari.archive.catalogue.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as certain as it is known: Extended Date/Time Format, level 1 (ISO 8601-2:2019, annex A), for years 0001
/// to 9999.
///
/// Understood: `1985`, `1985-06`, `1985-06-12`, each with `?` (uncertain), `~` (approximate) or `%` (both); `198X`,
/// `19XX`, `1985-XX`; intervals `1983/1985`, open `1983/..` and `../1985`, unknown end `1983/`. `text` is kept as
/// written; `firstDay` and `lastDay` are the widest days it may mean.
public record EdtfDate(String text, LocalDate firstDay, LocalDate lastDay) {

    private static final Pattern ONE =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([?~%])?");
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    /// @throws IllegalArgumentException when `text` is not EDTF as described above
    public static EdtfDate of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("Not an EDTF date: " + text));
    }

    /// The date that `text` writes, or empty when it is not EDTF or names no day there is.
    public static Optional<EdtfDate> parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash < 0) return span(text).map(span -> new EdtfDate(text, span.first(), span.last()));
            return interval(text, text.substring(0, slash), text.substring(slash + 1));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<EdtfDate> interval(String text, String from, String to) {
        boolean openStart = from.isEmpty() || from.equals("..");
        boolean openEnd = to.isEmpty() || to.equals("..");
        if (openStart && openEnd) return Optional.empty();
        Optional<Span> start = openStart ? Optional.of(new Span(EARLIEST, EARLIEST)) : span(from);
        Optional<Span> end = openEnd ? Optional.of(new Span(LATEST, LATEST)) : span(to);
        if (start.isEmpty()
                || end.isEmpty()
                || start.get().first().isAfter(end.get().last())) return Optional.empty();
        return Optional.of(new EdtfDate(text, start.get().first(), end.get().last()));
    }

    private record Span(LocalDate first, LocalDate last) {}

    private static Optional<Span> span(String text) {
        Matcher parts = ONE.matcher(text);
        if (!parts.matches()) return Optional.empty();
        String year = parts.group(1);
        String month = parts.group(2);
        String day = parts.group(3);
        int firstYear = Math.max(1, Integer.parseInt(year.replace('X', '0')));
        int lastYear = Integer.parseInt(year.replace('X', '9'));
        if (month == null || month.equals("XX")) {
            if (day != null && !day.equals("XX")) return Optional.empty();
            return Optional.of(new Span(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31)));
        }
        if (firstYear != lastYear) return Optional.empty();
        YearMonth in = YearMonth.of(firstYear, Integer.parseInt(month));
        if (day == null || day.equals("XX")) return Optional.of(new Span(in.atDay(1), in.atEndOfMonth()));
        LocalDate exactly = in.atDay(Integer.parseInt(day));
        return Optional.of(new Span(exactly, exactly));
    }

    /// The year shown beside a title: the first it may mean; for `../1985` the last.
    public int year() {
        return firstDay.equals(EARLIEST) ? lastDay.getYear() : firstDay.getYear();
    }

    /// Whether the writer marked the date as uncertain or approximate, or left digits open.
    public boolean isDoubtful() {
        return text.chars().anyMatch(c -> c == '?' || c == '~' || c == '%' || c == 'X');
    }
}
