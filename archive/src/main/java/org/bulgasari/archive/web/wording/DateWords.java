package org.bulgasari.archive.web.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.bulgasari.archive.catalogue.dates.EdtfDate;
import org.bulgasari.archive.platform.languages.Messages;
import org.bulgasari.archive.platform.languages.PageLanguage;

/// EDTF dates as people say them, with their doubt: `1985~` is "c. 1985".
final class DateWords {

    private DateWords() {}

    static String of(String edtf, PageLanguage language) {
        if (EdtfDate.parse(edtf).isEmpty()) return edtf;
        Messages messages = Messages.in(language);
        int slash = edtf.indexOf('/');
        if (slash < 0) return one(edtf, messages);
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (from.isEmpty() || from.equals("..")) return messages.say("date.until", one(to, messages));
        if (to.isEmpty() || to.equals("..")) return messages.say("date.from", one(from, messages));
        return messages.say("date.between", one(from, messages), one(to, messages));
    }

    private static String one(String edtf, Messages messages) {
        String bare = edtf.replaceAll("[?~%]$", "");
        String said = plain(bare, messages);
        return switch (edtf.charAt(edtf.length() - 1)) {
            case '?' -> messages.say("date.uncertain", said);
            case '~' -> messages.say("date.about", said);
            case '%' -> messages.say("date.about-uncertain", said);
            default -> said;
        };
    }

    private static String plain(String bare, Messages messages) {
        if (bare.matches("\\d{3}X.*")) return messages.say("date.decade", bare.substring(0, 3) + "0");
        if (bare.matches("\\d{2}XX.*"))
            return messages.say("date.between", bare.substring(0, 2) + "00", bare.substring(0, 2) + "99");
        if (bare.contains("-XX")) return plain(bare.substring(0, bare.indexOf("-XX")), messages);
        Locale locale = messages.language().locale();
        return switch (bare.length()) {
            case 7 ->
                YearMonth.parse(bare).format(DateTimeFormatter.ofPattern(messages.say("date.month-pattern"), locale));
            case 10 ->
                LocalDate.parse(bare)
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(locale));
            default -> bare;
        };
    }
}
