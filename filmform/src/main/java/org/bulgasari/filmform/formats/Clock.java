package org.bulgasari.filmform.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times as people and programs write them: `754.32`, `754,32`, `12:34.32`, `0:12:34.32`.
final class Clock {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,9})\\d{0,20})?");
    private static final Pattern HANDS = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2}(?:[.,]\\d{1,9})?)");

    private Clock() {}

    /// In millionths of a second; empty for what is no time.
    ///
    /// @param unit how many millionths a plain number counts; a time with colons is in seconds whatever the
    ///     unit
    static OptionalLong micros(String text, long unit) {
        Matcher hands = HANDS.matcher(text);
        if (hands.matches()) return OptionalLong.of(ofHands(hands));
        return NUMBER.matcher(text).matches() ? OptionalLong.of(times(text, unit)) : OptionalLong.empty();
    }

    private static long ofHands(Matcher hands) {
        long hours = hands.group(1) == null ? 0 : Long.parseLong(hands.group(1));
        return (hours * 60 + Long.parseLong(hands.group(2))) * 60_000_000 + times(hands.group(3), 1_000_000);
    }

    private static long times(String number, long unit) {
        return new BigDecimal(number.replace(',', '.'))
                .multiply(BigDecimal.valueOf(unit))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    static boolean hasFraction(String text) {
        return text.indexOf('.') >= 0 || text.indexOf(',') >= 0 || text.indexOf(':') >= 0;
    }
}
