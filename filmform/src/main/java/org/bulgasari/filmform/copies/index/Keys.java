package org.bulgasari.filmform.copies.index;

/// How the 63 indexed bits of a hash are cut into three keys, one for each table, and a filter of 16 other bits.
final class Keys {

    static final int TABLES = 3;
    static final int THIRD = 21;
    private static final int MASK = (1 << THIRD) - 1;

    private Keys() {}

    /// The third of a hash that a table goes by.
    static int third(long hash, int table) {
        return (int) (hash >>> (table * THIRD)) & MASK;
    }

    /// Eight bits of each of the other two thirds.
    static short filter(long hash, int table) {
        int one = third(hash, (table + 1) % TABLES) & 0xff;
        int other = third(hash, (table + 2) % TABLES) & 0xff;
        return (short) (one << 8 | other);
    }

    /// How many bits the keys of so many hashes take, for some 32 to 64 of them in a bucket.
    static int bits(long hashes) {
        int bits = 63 - Long.numberOfLeadingZeros(Math.max(1, hashes / 32));
        return Math.clamp(bits, 4, THIRD);
    }
}
