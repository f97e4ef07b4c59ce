package org.bulgasari.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LoopsTest {

    @Test
    void anOpenLoopAsksOnWhileAnswersAreLate() throws InterruptedException {
        CountDownLatch allAsked = new CountDownLatch(20);
        Request answeredOnlyWhenAllHaveAsked = () -> {
            allAsked.countDown();
            allAsked.await();
            return true;
        };

        Answers answers = Loops.open(20, Duration.ofSeconds(1), i -> answeredOnlyWhenAllHaveAsked);

        assertThat(answers.latencies().count()).isEqualTo(20);
        assertThat(answers.failures()).isZero();
    }

    @Test
    void aStallCountsAgainstEveryRequestThatFellDueInIt() throws InterruptedException {
        CountDownLatch lastAsked = new CountDownLatch(1);

        Answers answers = Loops.open(10, Duration.ofSeconds(1), i -> () -> {
            if (i == 9) lastAsked.countDown();
            lastAsked.await();
            return true;
        });

        assertThat(answers.latencies().percentile(100)).isGreaterThanOrEqualTo(Duration.ofMillis(900));
        assertThat(answers.latencies().percentile(50)).isGreaterThanOrEqualTo(Duration.ofMillis(400));
    }

    @Test
    void aClosedLoopAsksInOrderAndCountsFailures() throws InterruptedException {
        List<Integer> asked = new ArrayList<>();

        Answers answers = Loops.closed(4, i -> () -> {
            asked.add(i);
            if (i == 1) throw new IOException("refused");
            return i != 2;
        });

        assertThat(asked).containsExactly(0, 1, 2, 3);
        assertThat(answers.failures()).isEqualTo(2);
        assertThat(answers.latencies().count()).isEqualTo(4);
    }
}
