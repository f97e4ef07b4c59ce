package org.bulgasari.archive.interop.habits;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.bulgasari.archive.catalogue.dates.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Dates as people write them, as EDTF: "c. 1960" is `1960~`, "[1960?]" `1960?`, "1960s" `196X`, "1939-45"
/// `1939/1945`, "12 Jun 1985" `1985-06-12`. A date whose day and month could be exchanged ("03/04/1985") is taken to
/// its year only.
public final class CircaDate {

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final List<String> ITALIAN_MONTHS =
            List.of("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic");

    private static final Pattern CIRCA = Pattern.compile(
            "^(?:c|ca|circa|cca|about|around|approx|approximately|um|vers|verso|약)\\.?\\s*(\\d.*)$|^(\\d.*?)\\s*(?:\\(?(?:ca|circa|approx)\\.?\\)?|경|년경|년 경)$");
    private static final Pattern YEAR = Pattern.compile("^(\\d{4})년?$");
    private static final Pattern UNSURE = Pattern.compile("^(\\d{4})\\s*\\(?\\?\\)?$");
    private static final Pattern DECADE =
            Pattern.compile("^(?:the |anni |les années )?(\\d{3})(?:0\\s*'?s|0년대|-\\??|x|_)$");
    private static final Pattern CENTURY = Pattern.compile("^(\\d{2})(?:--\\??|xx)$");
    private static final Pattern SHORT_SPAN = Pattern.compile("^(\\d{4})\\s*[-–—/]\\s*(\\d{2})$");
    private static final Pattern OPEN_END =
            Pattern.compile("^(\\d{4})\\s*[-–—]\\s*$|^(?:after|since|from|dal|dopo il)\\s+(\\d{4})$");
    private static final Pattern OPEN_START =
            Pattern.compile("^(?:before|until|prima del)\\s+(\\d{4})$|^(\\d{4}) or earlier$");
    private static final Pattern SPAN = Pattern.compile(
            "^(.*\\d{4}(?:\\s*'?s)?\\??)\\s*(?:[-–—/]|to|until|bis)\\s*(\\D*\\d.*\\d{4}.*|\\D*\\d{4}.*)$");
    private static final Pattern MONTH_YEAR = Pattern.compile("^([\\p{L}]{3,9})\\.?,?\\s+(\\d{4})$");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("^(\\d{1,2})(?:st|nd|rd|th|\\.|º)?[\\s-](?:of )?([\\p{L}]{3,9})\\.?,?[\\s-](\\d{4})$");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("^([\\p{L}]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("^(\\d{4})(?:[-./]|년\\s*)(\\d{1,2})(?:(?:[-./]|월\\s*)(\\d{1,2})일?|월)?\\.?$");
    private static final Pattern YEAR_LAST = Pattern.compile("^(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})$");
    private static final Pattern BRACKETS = Pattern.compile("^[\\[(](.*?)[\\])]\\.?$");

    private CircaDate() {}

    /// The date in EDTF, or empty when it is not understood.
    public static Optional<String> edtf(String text) {
        String words = text.strip();
        if (words.length() == 4 && words.chars().allMatch(c -> c >= '0' && c <= '9'))
            return EdtfDate.parse(words).map(EdtfDate::text);
        return read(words.toLowerCase(Locale.ROOT), 0)
                .filter(edtf -> EdtfDate.parse(edtf).isPresent());
    }

    private static Optional<String> read(String text, int depth) {
        if (depth > 3 || text.isEmpty() || text.length() > 60) return Optional.empty();
        Matcher m = BRACKETS.matcher(text);
        if (m.matches()) return read(m.group(1).strip(), depth + 1);
        m = CIRCA.matcher(text);
        if (m.matches()) {
            boolean spans = SPAN.matches(text);
            if (!spans)
                return read(some(m.group(1), m.group(2)).strip(), depth + 1).map(CircaDate::approximate);
        }
        Optional<String> one = single(text);
        if (one.isPresent()) return one;
        m = SPAN.matcher(text);
        if (!m.matches()) return Optional.empty();
        Optional<String> from = read(m.group(1).strip(), depth + 1);
        Optional<String> to = read(m.group(2).strip(), depth + 1);
        boolean plain = from.isPresent()
                && to.isPresent()
                && !from.get().contains("/")
                && !to.get().contains("/");
        return plain ? Optional.of(from.get() + "/" + to.get()) : Optional.empty();
    }

    private static String approximate(String edtf) {
        return edtf.endsWith("?")
                ? edtf.substring(0, edtf.length() - 1) + "%"
                : edtf.contains("X") || edtf.contains("/") || edtf.endsWith("~") ? edtf : edtf + "~";
    }

    private static Optional<String> single(String text) {
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(text);
            if (!found.matches()) continue;
            Optional<String> edtf = form.edtf().apply(found);
            if (edtf.isPresent()) return edtf;
        }
        return EdtfDate.parse(text.toUpperCase(Locale.ROOT)).map(EdtfDate::text);
    }

    /// One way to write a date, and how it is read; the first that gives a date counts.
    private record Form(Pattern pattern, Function<Matcher, Optional<String>> edtf) {}

    private static final List<Form> FORMS = List.of(
            new Form(YEAR, m -> Optional.of(m.group(1))),
            new Form(UNSURE, m -> Optional.of(m.group(1) + "?")),
            new Form(DECADE, m -> Optional.of(m.group(1) + "X")),
            new Form(CENTURY, m -> Optional.of(m.group(1) + "XX")),
            new Form(OPEN_END, m -> Optional.of(some(m.group(1), m.group(2)) + "/..")),
            new Form(OPEN_START, m -> Optional.of("../" + some(m.group(1), m.group(2)))),
            new Form(
                    YEAR_FIRST,
                    m -> isShortSpan(m) ? Optional.empty() : Optional.of(day(m.group(1), m.group(2), m.group(3)))),
            new Form(SHORT_SPAN, m -> Optional.of(m.group(1) + "/" + m.group(1).substring(0, 2) + m.group(2))),
            new Form(YEAR_LAST, m -> yearLast(m.group(1), m.group(2), m.group(3))),
            new Form(DAY_MONTH_YEAR, m -> named(m.group(3), m.group(2), m.group(1))),
            new Form(MONTH_DAY_YEAR, m -> named(m.group(3), m.group(1), m.group(2))),
            new Form(MONTH_YEAR, m -> named(m.group(2), m.group(1), null)));

    /// "1939-45" is a span, "1985-06" a month: two digits above twelve are years.
    private static boolean isShortSpan(Matcher found) {
        return found.group(3) == null && found.group().indexOf('년') < 0 && Integer.parseInt(found.group(2)) > 12;
    }

    private static Optional<String> yearLast(String first, String second, String year) {
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        if (a == b || a > 12) return Optional.of(day(year, second, first));
        if (b > 12) return Optional.of(day(year, first, second));
        return Optional.of(year);
    }

    private static Optional<String> named(String year, String month, @Nullable String day) {
        int n = monthNumber(month);
        return n == 0 ? Optional.empty() : Optional.of(day(year, String.valueOf(n), day));
    }

    private static int monthNumber(String word) {
        String three = word.substring(0, 3);
        int english = List.of(MONTHS.split("\\|")).indexOf(three);
        return 1 + (english >= 0 ? english : ITALIAN_MONTHS.indexOf(three));
    }

    private static String day(String year, String month, @Nullable String day) {
        String text = year + "-" + two(month);
        return day == null ? text : text + "-" + two(day);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static String some(@Nullable String one, String other) {
        return one != null ? one : other;
    }
}
