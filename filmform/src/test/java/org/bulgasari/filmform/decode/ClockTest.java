package org.bulgasari.filmform.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.time.Rational;
import org.junit.jupiter.api.Test;

class ClockTest {

    /// A hundred ticks a second, four for a frame.
    private static List<Long> shown(boolean startsAnew, long... told) {
        Clock clock = clock(startsAnew);
        List<Long> shown = new ArrayList<>();
        for (long tick : told) shown.add(clock.timed(tick, 4));
        return shown;
    }

    private static Clock clock(boolean startsAnew) {
        return new Clock(new Rational(1, 100), 4, startsAnew);
    }

    @Test
    void honestTimesPassUnchanged() {
        assertThat(shown(true, 7, 11, 15, 40, 41)).containsExactly(7L, 11L, 15L, 40L, 41L);
    }

    @Test
    void aFrameThatSlipsBackIsShownWithItsForerunner() {
        assertThat(shown(false, 0, 8, 4, 12)).containsExactly(0L, 8L, 8L, 12L);
    }

    @Test
    void timesThatStartAnewRunOn() {
        assertThat(shown(false, 1000, 1004, 0, 4, 8)).containsExactly(1000L, 1004L, 1008L, 1012L, 1016L);
    }

    @Test
    void aLeapAheadIsANewStartOnlyWhereClocksDoThat() {
        assertThat(shown(true, 0, 4, 9000, 9004)).containsExactly(0L, 4L, 8L, 12L);
        assertThat(shown(false, 0, 4, 9000, 9004)).containsExactly(0L, 4L, 9000L, 9004L);
    }

    @Test
    void aFrameWithoutATimeFollowsTheOneBefore() {
        Clock clock = clock(false);

        assertThat(List.of(clock.timed(8, 4), clock.untimed(0), clock.untimed(0), clock.timed(20, 4)))
                .containsExactly(8L, 12L, 16L, 20L);
        assertThat(clock.misplaced()).isEqualTo(2);
        assertThat(clock.sinceFirst(20)).isEqualTo(new Rational(3, 25));
    }
}
