package org.bulgasari.filmform.decode;

import org.bulgasari.filmform.time.Rational;

/// Makes the times of frames run forward, whatever the file says.
///
/// A frame without a time follows the one before by its length. A time a little before the last one is a slip of the
/// file: the frame is shown with its forerunner. A time far before it, or far ahead in a container whose clock may
/// start anew (MPEG programme and transport streams), is such a new start: from there on all times are moved so that
/// the film goes on. Times that are honest pass unchanged.
final class Clock {

    private static final double SLIP_IN_SECONDS = 0.5;
    private static final double LEAP_IN_SECONDS = 10;

    private final Rational base;
    private final boolean startsAnew;
    private final long slip;
    private final long leap;
    private boolean running;
    private long first;
    private long last;
    private long lastLength;
    private long moved;
    private int misplaced;

    /// @param base the length of a tick, in seconds
    /// @param usualLength of a frame, in ticks; at least 1
    /// @param startsAnew whether a leap ahead is a clock that started anew
    Clock(Rational base, long usualLength, boolean startsAnew) {
        this.base = base;
        this.startsAnew = startsAnew;
        this.lastLength = usualLength;
        slip = Math.max(1, (long) (SLIP_IN_SECONDS / base.value()));
        leap = Math.max(1, (long) (LEAP_IN_SECONDS / base.value()));
    }

    /// When a frame appears whose time is not told.
    ///
    /// @param length of the frame in ticks; below 1 when not known
    long untimed(long length) {
        if (running) misplaced++;
        return show(running ? last + lastLength : 0, length);
    }

    /// When a frame appears that the file gives a time.
    long timed(long told, long length) {
        if (!running) return show(told, length);
        long tick = told + moved;
        if (tick < last) misplaced++;
        boolean newStart = tick < last - slip || (startsAnew && tick > last + leap);
        if (!newStart) return show(Math.max(last, tick), length);
        moved += last + lastLength - tick;
        return show(last + lastLength, length);
    }

    private long show(long tick, long length) {
        if (!running) first = tick;
        if (running && tick > last && tick - last <= leap) lastLength = tick - last;
        if (length > 0) lastLength = length;
        running = true;
        last = tick;
        return tick;
    }

    boolean running() {
        return running;
    }

    /// From the first frame to a tick, in seconds.
    Rational sinceFirst(long tick) {
        return Rational.ofTicks(tick - first, base);
    }

    /// From the first frame to a time by the file's clock as it stands now, in seconds.
    double sinceFirst(double toldSeconds) {
        return toldSeconds + (moved - first) * base.value();
    }

    /// Frames so far whose times were not as they should be.
    int misplaced() {
        return misplaced;
    }
}
