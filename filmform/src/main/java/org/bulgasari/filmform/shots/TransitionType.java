package org.bulgasari.filmform.shots;

import java.util.Locale;

/// How one shot gives way to the next.
public enum TransitionType {
    /// From one frame to the next.
    CUT,
    /// One picture melts into the other.
    DISSOLVE,
    /// To or from a constant picture, mostly black; out and in through it is one fade.
    FADE,
    /// A line or shape passes over the picture and uncovers the next.
    WIPE;

    /// As files write it: `cut`, `dissolve`, `fade`, `wipe`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for any other word
    public static TransitionType ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
