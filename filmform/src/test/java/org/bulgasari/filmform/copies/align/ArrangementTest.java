package org.bulgasari.filmform.copies.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bulgasari.filmform.fingerprints.DrawnFilm;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private static final Fingerprint FILM = DrawnFilm.of(1, 2, 3, 4, 5, 6);
    private static final Fingerprint OTHER = DrawnFilm.of(11, 12, 13, 14, 15, 16);

    /// Four seconds with an evidence of 10.
    private static Trace from(int tick, int otherTick) {
        return new Trace(Line.through(tick, otherTick, 1), View.USUAL.getFirst(), tick, tick + 31, 100, 10, 0.8);
    }

    private static double evidence(Trace... traces) {
        return Arrangement.of(FILM, OTHER, new Comparison(FILM, OTHER), List.of(traces))
                .alignment()
                .evidence();
    }

    @Test
    void oneLineCountsWithAllItsEvidence() {
        assertThat(evidence(from(0, 32))).isEqualTo(10);
    }

    @Test
    void partsOnOneLineAddUp() {
        assertThat(evidence(from(0, 32), from(64, 96))).isEqualTo(20);
    }

    @Test
    void aFurtherLineCountsOnlyBeyondWhatLookingForItFindsByChance() {
        assertThat(evidence(from(0, 96), from(64, 0))).isEqualTo(20 - Aligner.EVIDENCE_OF_A_STRETCH);
    }
}
