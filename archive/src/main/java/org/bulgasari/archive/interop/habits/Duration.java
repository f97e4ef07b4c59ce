package org.bulgasari.archive.interop.habits;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Running times as people write them, in seconds: "01:32:00", "1h32", "92 min", "92'", "1시간 32분"; a bare number is
/// minutes. A time of nothing ("00:00:00") is no time.
public final class Duration {

    private static final Pattern CLOCK = Pattern.compile("^(\\d{1,3}):(\\d{1,2})(?::(\\d{1,2})(?:[.:]\\d+)?)?$");
    private static final Pattern WORDS =
            Pattern.compile("(?i)^(?:PT)?(?:(\\d{1,2})\\s*(?:h|hr|hrs|hours?|ore|ora|std|시간)\\.?)?"
                    + "[\\s,]*(?:(\\d{1,4})\\s*(?:m|mn|min|mins|minutes?|minuti|minuten|분|')?\\.?)?"
                    + "[\\s,]*(?:(\\d{1,5})\\s*(?:s|sec|secs|seconds?|초|\"|'')\\.?)?$");
    private static final Pattern SECONDS = Pattern.compile("(?i)^(\\d{1,6})\\s*(?:s|sec|secs|seconds?|초)\\.?$");

    /// In a clock of two parts a first part up to this is hours, above it minutes.
    private static final int MOST_HOURS = 5;

    private Duration() {}

    public static Optional<Integer> inSeconds(String text) {
        String words = text.strip();
        Matcher seconds = SECONDS.matcher(words);
        if (seconds.matches()) return some(number(seconds.group(1)));
        Matcher clock = CLOCK.matcher(words);
        if (clock.matches()) return clock(number(clock.group(1)), number(clock.group(2)), clock.group(3));
        Matcher parts = WORDS.matcher(words);
        if (words.isEmpty() || !parts.matches()) return Optional.empty();
        return some(3600 * number(parts.group(1)) + 60 * number(parts.group(2)) + number(parts.group(3)));
    }

    private static Optional<Integer> clock(int first, int second, @Nullable String third) {
        if (second > 59) return Optional.empty();
        if (third != null) return some(3600 * first + 60 * second + number(third));
        return some(first <= MOST_HOURS ? 3600 * first + 60 * second : 60 * first + second);
    }

    private static Optional<Integer> some(int seconds) {
        return seconds > 0 ? Optional.of(seconds) : Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
