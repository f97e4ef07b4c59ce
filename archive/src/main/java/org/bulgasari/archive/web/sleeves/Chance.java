package org.bulgasari.archive.web.sleeves;

/// A row of choices that is the same for the same seed everywhere: FNV-1a over the seed's characters, then
/// SplitMix64 (Steele, Lea, Flood 2014). Written out because the JDK promises no such thing across versions.
final class Chance {

    private long state;

    Chance(String seed) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < seed.length(); i++) hash = (hash ^ seed.charAt(i)) * 0x100000001b3L;
        state = hash;
    }

    /// From 0 up to `bound`, which is left out.
    int below(int bound) {
        state += 0x9e3779b97f4a7c15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return (int) Long.remainderUnsigned(z ^ (z >>> 31), bound);
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }
}
