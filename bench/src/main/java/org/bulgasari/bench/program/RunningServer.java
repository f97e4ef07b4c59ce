package org.bulgasari.bench.program;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bulgasari.bench.load.Visitor;

/// A server that listens.
public final class RunningServer implements AutoCloseable {

    private static final int GRACE_SECONDS = 20;
    private static final int READY_WITHIN_SECONDS = 60;

    private final Process process;
    private final URI address;
    private final long begun;

    RunningServer(Process process, URI address, long begun) {
        this.process = process;
        this.address = address;
        this.begun = begun;
    }

    public URI address() {
        return address;
    }

    /// Waits until `/healthz` answers 200, and says how long that is after the launcher was started.
    ///
    /// @throws IOException when it does not within a minute
    public Duration readyAfter() throws IOException, InterruptedException {
        try (Visitor visitor = new Visitor(address)) {
            while (System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(READY_WITHIN_SECONDS)) {
                if (isReady(visitor)) return Duration.ofNanos(System.nanoTime() - begun);
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }
        throw new IOException(address + "/healthz did not answer 200 within " + READY_WITHIN_SECONDS + " s");
    }

    private static boolean isReady(Visitor visitor) throws InterruptedException {
        try {
            return visitor.get("/healthz").succeeds();
        } catch (IOException notYet) {
            return false;
        }
    }

    public double residentMegabytes() {
        return ProcessMemory.residentMegabytes(process.toHandle());
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IOException("The server did not end within " + GRACE_SECONDS + " s of being asked");
    }
}
