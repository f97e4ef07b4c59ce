package org.bulgasari.archive.web.wording;

import com.ibm.icu.text.ListFormatter;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.platform.languages.Messages;
import org.bulgasari.archive.platform.languages.PageLanguage;
import org.jspecify.annotations.Nullable;

/// Says things in one page language. Cheap to make, safe for threads.
public record Wording(PageLanguage language, Vocabularies vocabularies) {

    private static final int MINUTE = 60;

    public Locale locale() {
        return language.locale();
    }

    public String say(String key, Object... arguments) {
        return Messages.in(language).say(key, arguments);
    }

    /// The name of `code` in the vocabulary, such as `carrier-types`.
    public String term(String vocabulary, String code) {
        return vocabularies.named(vocabulary).label(code, locale());
    }

    /// The name as it fits on a label: "DVD-R (recordable)" is "DVD-R".
    public String briefly(String vocabulary, String code) {
        return brief(term(vocabulary, code));
    }

    /// A name without what stands in brackets after it.
    public static String brief(String name) {
        int bracket = name.indexOf('(');
        return bracket <= 0 ? name : name.substring(0, bracket).strip();
    }

    public String country(String code) {
        return vocabularies.countries().name(code, locale());
    }

    public String languageName(String code) {
        return vocabularies.languages().name(code, locale());
    }

    public String list(List<String> words) {
        return words.isEmpty() ? "" : ListFormatter.getInstance(locale()).format(words);
    }

    public String number(long count) {
        return NumberFormat.getIntegerInstance(locale()).format(count);
    }

    /// An EDTF date in words; text that is no such date as it stands.
    public String date(String edtf) {
        return DateWords.of(edtf, language);
    }

    public String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(instant.atZone(ZoneOffset.UTC));
    }

    /// A length to the minute; to the second below ten minutes.
    public @Nullable String length(@Nullable Integer seconds) {
        if (seconds == null) return null;
        int minutes = seconds / MINUTE;
        if (minutes >= 10) return say("length.minutes", Math.round(seconds / (double) MINUTE));
        return minutes == 0 ? say("length.seconds", seconds) : say("length.both", minutes, seconds % MINUTE);
    }

    /// The decade as a reader says it: 1980 is "1980s".
    public String decade(String firstYear) {
        return say("date.decade", firstYear);
    }
}
