package org.bulgasari.archive.discovery.feed;

import java.time.Duration;

/// Something to be done after changes, but not after each: due once the last time is long enough ago. One thread at a
/// time.
final class Due {

    private final long apart;
    private long last;
    private boolean owed;

    /// @param apart the shortest time between doing it twice
    Due(Duration apart) {
        this.apart = apart.toNanos();
        this.last = System.nanoTime() - this.apart;
    }

    void owe() {
        owed = true;
    }

    boolean isOwed() {
        return owed;
    }

    boolean isDue() {
        return owed && System.nanoTime() - last >= apart;
    }

    void done() {
        owed = false;
        last = System.nanoTime();
    }
}
