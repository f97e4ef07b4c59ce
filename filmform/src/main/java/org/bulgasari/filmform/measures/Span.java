package org.bulgasari.filmform.measures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulgasari.filmform.shots.Shot;

/// A stretch of a file, by its clock or by its frames.
///
/// Written `0:01:35-0:03:00`, `95-180.5` (seconds) or `f0-f2400` (frames, both included).
public sealed interface Span {

    Pattern TIMES = Pattern.compile("([0-9:.]{1,20})\\s*-\\s*([0-9:.]{1,20})");
    Pattern FRAMES = Pattern.compile("f(\\d{1,9})\\s*-\\s*f(\\d{1,9})");
    Pattern TIME = Pattern.compile("(?:(?:(\\d{1,4}):)?(\\d{1,4}):)?(\\d{1,9}(?:\\.\\d{1,9})?)");

    /// Whether a shot lies in it: its middle does.
    boolean holds(Shot shot);

    /// By the file's clock, in seconds from its first frame.
    record Seconds(double from, double to) implements Span {

        public Seconds {
            Plausible.within("The beginning of a stretch", from, 0, 1e9);
            Plausible.within("The end of a stretch", to, from, 1e9);
        }

        @Override
        public boolean holds(Shot shot) {
            double middle = (shot.start().value() + shot.end().value()) / 2;
            return middle >= from && middle < to;
        }

        @Override
        public String toString() {
            return plain(from) + "-" + plain(to);
        }

        private static String plain(double seconds) {
            return seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds);
        }
    }

    /// By frames from 0, both included.
    record Frames(int first, int last) implements Span {

        public Frames {
            Plausible.count("The first frame of a stretch", first);
            Plausible.within("The last frame of a stretch", last, first, Integer.MAX_VALUE);
        }

        @Override
        public boolean holds(Shot shot) {
            int middle = shot.firstFrame() + shot.frames() / 2;
            return middle >= first && middle <= last;
        }

        @Override
        public String toString() {
            return "f" + first + "-f" + last;
        }
    }

    /// @throws IllegalArgumentException with a sentence for what is not written like a span
    static Span of(String text) {
        Matcher frames = FRAMES.matcher(text.strip());
        if (frames.matches()) return new Frames(Integer.parseInt(frames.group(1)), Integer.parseInt(frames.group(2)));
        Matcher times = TIMES.matcher(text.strip());
        if (times.matches()) return new Seconds(seconds(times.group(1)), seconds(times.group(2)));
        throw unreadable(text);
    }

    private static double seconds(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) throw unreadable(text);
        double hours = time.group(1) == null ? 0 : Double.parseDouble(time.group(1));
        double minutes = time.group(2) == null ? 0 : Double.parseDouble(time.group(2));
        return hours * 3600 + minutes * 60 + Double.parseDouble(time.group(3));
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "\"" + text + "\" is no stretch of a film; write 0:01:35-0:03:00 or, for frames, f0-f2400.");
    }
}
