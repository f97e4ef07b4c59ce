package org.bulgasari.filmform.worker;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How far a study is.
///
/// @param frames decoded so far
/// @param seconds of the film so far
/// @param length of the film in seconds; 0 when the file does not tell
public record Progress(int frames, double seconds, double length) {

    private static final Pattern LINE = Pattern.compile("at (\\d{1,9}) (-?[\\d.]{1,18}) (-?[\\d.]{1,18})");

    /// As the worker tells it to its parent, in one line.
    String line() {
        return String.format(Locale.ROOT, "at %d %.3f %.3f", frames, seconds, length);
    }

    static Optional<Progress> ofLine(String line) {
        Matcher words = LINE.matcher(line);
        if (!words.matches()) return Optional.empty();
        return Optional.of(new Progress(
                Integer.parseInt(words.group(1)),
                Double.parseDouble(words.group(2)),
                Double.parseDouble(words.group(3))));
    }
}
