package org.bulgasari.filmform.shots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.SmallPicture;

/// Finds cuts while pictures go by.
///
/// A cut is a local peak of `BlockDifference` that stands out from its neighbourhood on a robust scale (median and
/// median absolute deviation), and whose sides stay unlike: a flash is none, since the picture after it is the one
/// before. Costs a few kilobytes a picture in the neighbourhood, and 4 bytes for each picture of the film.
public final class CutFinder implements FilmViewer {

    private static final int NEIGHBOURS = 12;
    private static final int AWAY = 3;
    private static final double LEAST = 6;
    private static final double DEVIATIONS = 6;

    private final List<SmallPicture> last = new ArrayList<>();
    private float[] steps = new float[1024];
    private float[] leaps = new float[1024];
    private int pictures;

    @Override
    public void see(SmallPicture picture) {
        if (pictures == steps.length) {
            steps = Arrays.copyOf(steps, pictures * 2);
            leaps = Arrays.copyOf(leaps, pictures * 2);
        }
        if (!last.isEmpty()) steps[pictures] = (float) BlockDifference.of(last.getLast(), picture);
        if (last.size() == 2 * AWAY) leaps[pictures] = (float) BlockDifference.of(last.removeFirst(), picture);
        last.add(picture);
        pictures++;
    }

    /// Numbers of the pictures that begin a new shot, in order; the film's first picture is not among them.
    public List<Integer> cuts() {
        List<Integer> cuts = new ArrayList<>();
        for (int frame = 1; frame < pictures; frame++) if (isCut(frame)) cuts.add(frame);
        return cuts;
    }

    private boolean isCut(int frame) {
        float step = steps[frame];
        int from = Math.max(1, frame - NEIGHBOURS);
        int to = Math.min(pictures, frame + NEIGHBOURS + 1);
        float[] around = new float[to - from];
        for (int i = from; i < to; i++) {
            boolean near = Math.abs(i - frame) <= AWAY;
            if (near && (steps[i] > step || (steps[i] == step && i < frame))) return false;
            around[i - from] = steps[i];
        }
        float median = median(around);
        for (int i = 0; i < around.length; i++) around[i] = Math.abs(around[i] - median);
        boolean standsOut = step > Math.max(LEAST, median + DEVIATIONS * Math.max(1, 1.4826f * median(around)));
        int after = frame + AWAY;
        boolean staysUnlike = after >= pictures || after < 2 * AWAY || leaps[after] > step / 2;
        return standsOut && staysUnlike;
    }

    private static float median(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
