package org.bulgasari.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void aPercentileIsTheNearestRank() {
        Latencies oneToHundred = Latencies.of(LongStream.rangeClosed(1, 100).toArray());

        assertThat(oneToHundred.percentile(50)).isEqualTo(Duration.ofNanos(50));
        assertThat(oneToHundred.percentile(95)).isEqualTo(Duration.ofNanos(95));
        assertThat(oneToHundred.percentile(99)).isEqualTo(Duration.ofNanos(99));
        assertThat(oneToHundred.percentile(100)).isEqualTo(Duration.ofNanos(100));
    }

    @Test
    void theOrderInWhichTimesCameIsOfNoMatter() {
        Latencies unsorted = Latencies.of(40, 15, 50, 20, 35);

        assertThat(unsorted.percentile(30)).isEqualTo(Duration.ofNanos(20));
        assertThat(unsorted.percentile(40)).isEqualTo(Duration.ofNanos(20));
        assertThat(unsorted.percentile(50)).isEqualTo(Duration.ofNanos(35));
    }

    @Test
    void ofOneTimeEveryPercentileIsThatTime() {
        Latencies one = Latencies.of(2_500_000);

        assertThat(one.percentileInMilliseconds(1)).isEqualTo(2.5);
        assertThat(one.percentileInMilliseconds(99)).isEqualTo(2.5);
    }

    @Test
    void theGivenTimesAreNotReordered() {
        long[] times = {3, 1, 2};

        Latencies.of(times);

        assertThat(times).containsExactly(3, 1, 2);
    }

    @Test
    void whatIsNoPercentileIsRefused() {
        Latencies times = Latencies.of(1, 2);

        assertThatIllegalArgumentException().isThrownBy(() -> times.percentile(0));
        assertThatIllegalArgumentException().isThrownBy(() -> times.percentile(100.1));
        assertThatIllegalArgumentException().isThrownBy(() -> times.percentile(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(Latencies::of);
    }
}
