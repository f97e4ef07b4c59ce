package org.bulgasari.filmform.plots;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.bulgasari.filmform.shots.Shot;

/// Stills of a film, from which each shot takes one.
public interface ShotStills {

    /// The frame of the still that is nearest to the middle of a shot; none when no still falls into it.
    OptionalInt frameOf(Shot shot);

    /// A still as JPEG.
    ///
    /// @param frame as `frameOf` gave it
    byte[] jpeg(int frame) throws IOException;

    /// The still of a shot as JPEG; none when no still falls into it.
    default Optional<byte[]> of(Shot shot) throws IOException {
        OptionalInt frame = frameOf(shot);
        return frame.isEmpty() ? Optional.empty() : Optional.of(jpeg(frame.getAsInt()));
    }

    /// @param frames of stills, rising
    static OptionalInt nearest(int[] frames, int count, Shot shot) {
        int middle = shot.firstFrame() + shot.frames() / 2;
        int found = Arrays.binarySearch(frames, 0, count, middle);
        int after = found >= 0 ? found : -found - 1;
        int best = -1;
        for (int i = Math.max(0, after - 1); i <= Math.min(count - 1, after); i++) {
            boolean isWithin = frames[i] >= shot.firstFrame() && frames[i] <= shot.lastFrame();
            if (isWithin && (best < 0 || Math.abs(frames[i] - middle) < Math.abs(best - middle))) best = frames[i];
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
