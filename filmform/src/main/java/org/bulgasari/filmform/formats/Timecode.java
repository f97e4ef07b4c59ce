package org.bulgasari.filmform.formats;

/// Hours, minutes, seconds and frames by SMPTE ST 12-1.
///
/// Drop-frame timecode leaves out the numbers 0 and 1 (0 to 3 at 59.94) of every minute but each
/// tenth, so that an hour of it is an hour by the clock; frames themselves are never dropped. It is
/// written with a semicolon before the frames.
final class Timecode {

    private static final int DAY_IN_HOURS = 24;

    private Timecode() {}

    /// @param frame from 0; counts on from zero after 24 hours
    static String of(long frame, FrameRate rate) {
        long number = rate.dropsFrames() ? withDropped(frame, rate.nominal()) : frame;
        long seconds = number / rate.nominal();
        return String.format(
                "%02d:%02d:%02d%s%02d",
                seconds / 3600 % DAY_IN_HOURS,
                seconds / 60 % 60,
                seconds % 60,
                rate.dropsFrames() ? ";" : ":",
                number % rate.nominal());
    }

    private static long withDropped(long frame, int nominal) {
        int dropped = nominal / 15;
        long minute = nominal * 60L - dropped;
        long tenMinutes = minute * 10 + dropped;
        long tens = frame / tenMinutes;
        long rest = frame % tenMinutes;
        long minutes = rest < nominal * 60L ? 0 : 1 + (rest - nominal * 60L) / minute;
        return frame + dropped * (tens * 9 + minutes);
    }
}
