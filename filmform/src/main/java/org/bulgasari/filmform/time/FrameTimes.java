package org.bulgasari.filmform.time;

import java.util.Arrays;

/// When each frame of a film is shown: exact, in the film's own time base, from the first frame on.
///
/// Times never fall: a frame that a broken file would show before its forerunner is shown with it. Costs 8
/// bytes a frame.
public final class FrameTimes {

    private final Rational base;
    private final long[] ticks;
    private final long end;

    private FrameTimes(Rational base, long[] ticks, long end) {
        this.base = base;
        this.ticks = ticks;
        this.end = end;
    }

    /// Frames in the film.
    public int frames() {
        return ticks.length;
    }

    /// When a frame appears, in seconds from the first frame.
    ///
    /// @param frame from 0; the number of frames stands for the end of the film
    public Rational at(int frame) {
        long tick = frame == ticks.length ? end : ticks[frame];
        return Rational.ofTicks(tick - (ticks.length == 0 ? end : ticks[0]), base);
    }

    /// When a frame appears, in seconds, rounded to a double.
    public double secondsAt(int frame) {
        return at(frame).value();
    }

    /// From the first frame's appearance to the last one's end.
    public Rational length() {
        return at(ticks.length);
    }

    /// The frame on screen at a time: the last one that appeared by then, 0 before the first.
    public int frameAt(double seconds) {
        int low = 0;
        int high = ticks.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (secondsAt(middle) <= seconds) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /// The length of one tick, in seconds.
    public Rational base() {
        return base;
    }

    /// A frame's time in ticks of `base`, not counted from the first frame but as the film tells it.
    public long tick(int frame) {
        return frame == ticks.length ? end : ticks[frame];
    }

    /// Gathers the times of a film while it is decoded. One thread.
    public static final class Builder {

        private final Rational base;
        private long[] ticks = new long[1024];
        private int frames;
        private long end;

        /// @param base the length of a tick, in seconds
        public Builder(Rational base) {
            this.base = base;
        }

        /// @param tick when the frame appears
        /// @param duration in ticks; below 1 when not known: then as long as the frame before
        public Builder frame(long tick, long duration) {
            if (frames == ticks.length) ticks = Arrays.copyOf(ticks, frames * 2);
            long last = frames == 0 ? Long.MIN_VALUE : ticks[frames - 1];
            ticks[frames] = Math.max(last, tick);
            long usual = frames == 0 ? 1 : Math.max(1, ticks[frames] - last);
            end = ticks[frames] + (duration < 1 ? usual : duration);
            frames++;
            return this;
        }

        public FrameTimes build() {
            return new FrameTimes(base, Arrays.copyOf(ticks, frames), end);
        }
    }

    /// Frames at a constant rate, such as 25/1 a second, from 0.
    public static FrameTimes constant(int frames, Rational rate) {
        Builder times = new Builder(rate.inverse());
        for (int i = 0; i < frames; i++) times.frame(i, 1);
        return times.build();
    }
}
