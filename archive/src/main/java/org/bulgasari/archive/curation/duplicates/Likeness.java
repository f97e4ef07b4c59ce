package org.bulgasari.archive.curation.duplicates;

import java.util.List;

/// How likely two records are of one thing.
///
/// @param probability from 0 to 1; what the weights of the reasons make of it, not a measured frequency
/// @param reasons what speaks for it and against it, the title or name first
public record Likeness(double probability, List<Reason> reasons) {

    /// Above this, a pair is proposed. Chosen on labelled pairs for precision of 0.95 and more.
    public static final double PROPOSED = 0.7;

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    public boolean isProposed() {
        return probability >= PROPOSED;
    }
}
