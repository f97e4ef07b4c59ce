package org.bulgasari.filmform.shots;

import org.bulgasari.filmform.time.Rational;
import org.jspecify.annotations.Nullable;

/// Frames from one boundary to the next.
///
/// @param number from 1
/// @param firstFrame of the shot
/// @param lastFrame of the shot, included
/// @param start in seconds from the film's first frame
/// @param end the start of the next shot, or the end of the film
/// @param in the transition it begins with; none for the film's first shot
public record Shot(
        int number,
        int firstFrame,
        int lastFrame,
        Rational start,
        Rational end,
        @Nullable Transition in) {

    /// In seconds.
    public Rational length() {
        return end.minus(start);
    }

    /// In frames.
    public int frames() {
        return lastFrame - firstFrame + 1;
    }
}
