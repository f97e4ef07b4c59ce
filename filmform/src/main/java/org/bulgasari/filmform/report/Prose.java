package org.bulgasari.filmform.report;

import java.math.RoundingMode;
import java.text.ListFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of a page in one language, from `<bundle>_<language>.properties`, and how that language writes
/// numbers. Never changes; safe between threads.
public final class Prose {

    /// Languages that pages are written in.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.ITALIAN, Locale.KOREAN);

    private final Locale locale;
    private final ResourceBundle bundle;

    /// The words of a report.
    ///
    /// @param locale one of another language is answered in English
    Prose(Locale locale) {
        this(locale, Prose.class.getPackageName() + ".prose");
    }

    /// @param locale one of another language is answered in English
    /// @param bundle by its full name, without language; it has the keys `percent`, `seconds`, `minutes` and
    ///     `hours` where these are asked for
    public Prose(Locale locale, String bundle) {
        this.locale = LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
        this.bundle = ResourceBundle.getBundle(
                bundle,
                this.locale,
                Prose.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String language() {
        return locale.getLanguage();
    }

    /// The words of a key, with what they speak of; a number chooses between one and many.
    public String say(String key, Object... of) {
        return new MessageFormat(bundle.getString(key), locale).format(of);
    }

    /// The words of a setting; the name by which the report has it when there are none.
    String setting(String name) {
        String key = "setting." + name;
        return bundle.containsKey(key) ? bundle.getString(key) : name;
    }

    /// A count and what is counted: `one cut`, `1,204 cuts`.
    public String count(String key, int count) {
        return say(key, count, whole(count));
    }

    public String list(List<String> parts) {
        return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(parts);
    }

    public String whole(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /// With a true minus sign.
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        double rounded = Math.abs(value) < Math.pow(10, -decimals) / 2 ? 0 : value;
        return format.format(rounded).replace('-', '\u2212');
    }

    /// As short as may be, for axes: 0.5, 2, 60.
    public String axis(double value) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(Math.abs(value) < 0.03 ? 3 : 2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setGroupingUsed(false);
        return format.format(value).replace('-', '\u2212');
    }

    public String percent(double ofHundred) {
        return say("percent", number(ofHundred, ofHundred < 10 ? 1 : 0));
    }

    /// Seconds of a shot: 0.04, 4.1, 38.
    public String seconds(double seconds) {
        return say("seconds", number(seconds, seconds < 1 ? 2 : seconds < 100 ? 1 : 0));
    }

    /// Seconds of a setting: 2 s, 0.87 s.
    public String setting(double seconds) {
        return say("seconds", axis(seconds));
    }

    /// A length in words: 1 h 32 min 4 s.
    public String duration(double seconds) {
        if (seconds < 60) return seconds(seconds);
        long whole = Math.round(seconds);
        if (whole < 3600) return say("minutes", whole(whole / 60), whole(whole % 60));
        return say("hours", whole(whole / 3600), whole(whole % 3600 / 60), whole(whole % 60));
    }

    /// A place in a film: 0:12:03, or 0:12:03.4.
    public static String clock(double seconds, int decimals) {
        double rounded = Math.round(seconds * Math.pow(10, decimals)) / Math.pow(10, decimals);
        long whole = (long) rounded;
        String format = decimals == 0 ? "%d:%02d:%02.0f" : "%d:%02d:%0" + (3 + decimals) + "." + decimals + "f";
        return String.format(
                Locale.ROOT, format, whole / 3600, whole % 3600 / 60, rounded - (double) (whole - whole % 60));
    }

    public String date(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(ZoneOffset.UTC)
                .format(instant);
    }
}
