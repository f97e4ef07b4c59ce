package org.bulgasari.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/// The two ways to ask many questions.
public final class Loops {

    private static final double NANOS_A_SECOND = 1e9;

    private Loops() {}

    /// One client that asks when the last answer is there.
    public static Answers closed(int count, IntFunction<Request> requests) throws InterruptedException {
        long[] nanos = new long[count];
        int failures = 0;
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            Request request = requests.apply(i);
            long asked = System.nanoTime();
            if (!succeeds(request)) failures++;
            nanos[i] = System.nanoTime() - asked;
        }
        return answers(nanos, failures, begun);
    }

    /// Visitors who come at a fixed rate, however late the answers are. Each request has a thread of its own.
    public static Answers open(int perSecond, Duration length, IntFunction<Request> requests)
            throws InterruptedException {
        int count = Math.toIntExact(perSecond * length.toSeconds());
        long[] nanos = new long[count];
        AtomicInteger failures = new AtomicInteger();
        long begun = System.nanoTime();
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                int number = i;
                long due = begun + Math.round(i * NANOS_A_SECOND / perSecond);
                Request request = requests.apply(i);
                waitUntil(due);
                visitors.execute(() -> {
                    if (!answered(request)) failures.incrementAndGet();
                    nanos[number] = System.nanoTime() - due;
                });
            }
        }
        return answers(nanos, failures.get(), begun);
    }

    private static Answers answers(long[] nanos, int failures, long begun) {
        double seconds = (System.nanoTime() - begun) / NANOS_A_SECOND;
        return new Answers(Latencies.of(nanos), failures, nanos.length / seconds);
    }

    private static void waitUntil(long due) throws InterruptedException {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.interrupted()) throw new InterruptedException("interrupted between two requests");
        }
    }

    private static boolean answered(Request request) {
        try {
            return succeeds(request);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean succeeds(Request request) throws InterruptedException {
        try {
            return request.succeeds();
        } catch (IOException noAnswer) {
            return false;
        }
    }
}
