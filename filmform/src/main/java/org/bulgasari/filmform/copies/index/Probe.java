package org.bulgasari.filmform.copies.index;

/// A hash that is looked for, and the bits of it that a copy is likely to have otherwise.
///
/// @param weakBits of the hash
/// @param thorough whether more neighbours are looked at: for short queries
public record Probe(long hash, long weakBits, boolean thorough) {

    private static final int MOST_WEAK = 6;
    private static final int MOST_WEAK_THOROUGH = 8;

    /// Keys of the buckets to look into: the hash's own, and those with one or two (three) weak bits turned.
    ///
    /// @param drop how many of the third's lowest bits are no part of a key
    int[] keys(int table, int drop) {
        int key = Keys.third(hash, table) >>> drop;
        int[] weak = weak(Keys.third(weakBits, table) >>> drop);
        int count = weak.length;
        int pairs = count * (count - 1) / 2;
        int triples = thorough ? pairs * (count - 2) / 3 : 0;
        int[] keys = new int[1 + count + pairs + triples];
        int at = 0;
        keys[at++] = key;
        for (int i = 0; i < count; i++) {
            keys[at++] = key ^ weak[i];
            for (int j = i + 1; j < count; j++) {
                keys[at++] = key ^ weak[i] ^ weak[j];
                for (int k = j + 1; thorough && k < count; k++) keys[at++] = key ^ weak[i] ^ weak[j] ^ weak[k];
            }
        }
        return keys;
    }

    private int[] weak(int bits) {
        int[] weak = new int[Math.min(Integer.bitCount(bits), thorough ? MOST_WEAK_THOROUGH : MOST_WEAK)];
        int left = bits;
        for (int i = 0; i < weak.length; i++) {
            weak[i] = Integer.lowestOneBit(left);
            left ^= weak[i];
        }
        return weak;
    }
}
