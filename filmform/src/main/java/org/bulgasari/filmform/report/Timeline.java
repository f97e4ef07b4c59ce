package org.bulgasari.filmform.report;

import org.bulgasari.filmform.measures.Plausible;
import org.bulgasari.filmform.time.FrameTimes;
import org.bulgasari.filmform.time.Rational;

/// How a film's frames lie in time, by the file's own clock.
///
/// @param frames in the film
/// @param base the length of a tick of the file's clock, in seconds
/// @param seconds from the first frame's appearance to the last one's end
public record Timeline(int frames, Rational base, double seconds) {

    public Timeline {
        Plausible.within("The number of frames", frames, 1, Integer.MAX_VALUE - 1.0);
        Plausible.within("The time base", base.value(), 1e-12, 1e6);
        Plausible.within("The length of the film", seconds, 0, 1e7);
    }

    static Timeline of(FrameTimes times) {
        return new Timeline(times.frames(), times.base(), times.length().value());
    }

    /// On the average.
    public double framesASecond() {
        return seconds > 0 ? frames / seconds : 0;
    }
}
