package org.bulgasari.archive.platform.ids;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/// Makes new ids: UUID version 7 (RFC 9562, section 5.7), whose first 48 bits are milliseconds, so that ids sort by
/// age and new rows land at the end of an index.
///
/// Within one millisecond a 12-bit counter keeps the order; when it overflows, the clock part runs one ahead.
/// Threads may share one instance.
public final class Ids {

    private static final int COUNTER_LIMIT = 1 << 12;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private long lastMillis;
    private int counter;

    public Ids(InstantSource clock) {
        this.clock = clock;
    }

    /// A new id as 36 characters, greater than every id this instance gave before.
    public synchronized String next() {
        long now = clock.millis();
        if (now > lastMillis) {
            lastMillis = now;
            counter = random.nextInt(COUNTER_LIMIT / 2);
        } else if (++counter == COUNTER_LIMIT) {
            lastMillis++;
            counter = 0;
        }
        long high = (lastMillis << 16) | 0x7000L | counter;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /// Whether `text` has the form of one of our ids. Says nothing about whether it exists.
    public static boolean isId(String text) {
        if (text.length() != 36) return false;
        for (int i = 0; i < 36; i++) {
            char c = text.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : Character.digit(c, 16) < 0 || Character.isUpperCase(c)) return false;
        }
        return true;
    }
}
