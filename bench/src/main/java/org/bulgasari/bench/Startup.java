package org.bulgasari.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bulgasari.bench.program.Collections;
import org.bulgasari.bench.program.PackagedProgram;
import org.bulgasari.bench.program.RunningServer;

/// From starting the launcher to `/healthz` answering 200, the median of five starts; and what the server then takes
/// of the machine's memory when nobody asks it anything.
final class Startup implements Benchmark {

    private static final int STARTS = 5;
    private static final int IDLE_SECONDS = 10;
    private static final double NANOS_A_SECOND = 1e9;

    private final PackagedProgram program;
    private final Collections collections;

    Startup(PackagedProgram program, Collections collections) {
        this.program = program;
        this.collections = collections;
    }

    @Override
    public void run(Figures figures) throws IOException, InterruptedException {
        Path data = collections.fullest();
        List<Duration> times = new ArrayList<>();
        List<Double> resident = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            try (RunningServer server = program.serve(data)) {
                times.add(server.readyAfter());
                if (i < STARTS - 1) continue;
                TimeUnit.SECONDS.sleep(IDLE_SECONDS);
                resident.add(server.residentMegabytes());
            }
        }
        System.err.println("Starts: " + times);
        double median = times.stream().sorted().toList().get(STARTS / 2).toNanos() / NANOS_A_SECOND;
        figures.add(Figure.atMost("startup.ready", median, "s", 4));
        figures.add(Figure.atMost("startup.ready.dream", median, "s", 2.5));
        figures.add(Figure.atMost("startup.idle-memory", resident.getLast(), "MB", 420));
    }
}
