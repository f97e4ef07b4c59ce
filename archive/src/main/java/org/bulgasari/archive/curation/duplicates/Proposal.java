package org.bulgasari.archive.curation.duplicates;

/// Two records that may be of one thing.
///
/// @param kind of both: `work`, `agent`
/// @param pair their ids
public record Proposal(String kind, Pair pair, Likeness likeness) {

    /// Two ids, the lesser first, so that a pair is the same whichever way it is found.
    public record Pair(String one, String other) {
        public Pair {
            if (one.compareTo(other) >= 0)
                throw new IllegalArgumentException("A pair is of two records, the lesser first: " + one + " " + other);
        }

        /// @throws IllegalArgumentException when both are the same
        public static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }

        public boolean has(String id) {
            return one.equals(id) || other.equals(id);
        }
    }
}
