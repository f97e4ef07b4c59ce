package org.bulgasari.filmform.command;

import java.util.Locale;

/// Seconds as people read them.
final class Clock {

    private Clock() {}

    /// "1:02:03.4".
    static String of(double seconds) {
        long tenths = Math.round(seconds * 10);
        return String.format(
                Locale.ROOT, "%d:%02d:%02d.%d", tenths / 36_000, tenths / 600 % 60, tenths / 10 % 60, tenths % 10);
    }
}
