package org.bulgasari.filmform.copies.align;

import java.util.Arrays;
import org.bulgasari.filmform.fingerprints.Fingerprint;

/// Moments of a film by their ticks. Four bytes a tick.
final class MomentAt {

    private final int[] moments;

    MomentAt(Fingerprint film) {
        moments = new int[film.moments() == 0 ? 0 : film.tick(film.moments() - 1) + 1];
        Arrays.fill(moments, -1);
        for (int moment = 0; moment < film.moments(); moment++) moments[film.tick(moment)] = moment;
    }

    /// -1 where there is nothing to see.
    int at(int tick) {
        return tick < 0 || tick >= moments.length ? -1 : moments[tick];
    }
}
