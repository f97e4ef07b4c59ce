package org.bulgasari.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void aFigureIsOneLineOfJson() {
        assertThat(Figure.atMost("startup.ready", 1.8349, "s", 4).toJson())
                .isEqualTo("{\"name\":\"startup.ready\",\"value\":1.83,\"unit\":\"s\",\"target\":4,\"met\":true}");
    }

    @Test
    void whatWasNotPromisedIsNeitherMetNorMissed() {
        assertThat(Figure.observed("peers.ours.p50", 2, "ms").toJson())
                .isEqualTo("{\"name\":\"peers.ours.p50\",\"value\":2,\"unit\":\"ms\",\"target\":null,\"met\":null}");
    }

    @Test
    void aTargetIsMissedByTheMeasuredValueEvenWhereTheRoundedOneWouldMeetIt() {
        assertThat(Figure.atMost("a", 15.001, "ms", 15).met()).isFalse();
        assertThat(Figure.atLeast("b", 199.999, "a second", 200).met()).isFalse();
        assertThat(Figure.below("c", 150, "ms", 150).met()).isFalse();
    }
}
