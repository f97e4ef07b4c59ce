package org.bulgasari.archive.platform.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// The system's clock, and how an instant is stored.
public final class Clocks {

    private Clocks() {}

    /// The machine's clock, cut to the microseconds we store, so that a value read back equals the value written.
    public static InstantSource system() {
        Clock utc = Clock.systemUTC();
        return () -> utc.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// Microseconds since 1970-01-01T00:00Z, as stored in every `_at` column.
    public static long toMicros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    /// The instant that [#toMicros] stored.
    public static Instant fromMicros(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
