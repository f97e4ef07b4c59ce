package org.bulgasari.archive.curation.duplicates;

import java.util.ArrayList;
import java.util.List;

/// Gathers reasons with their weights in natural log odds, as if each were independent of the others: the sum, on top
/// of
/// the odds that two records which share a key are of one thing at all, is the judgement (Fellegi and Sunter, A Theory
/// for Record Linkage, 1969).
final class Evidence {

    private final List<Reason> reasons = new ArrayList<>();
    private double logOdds;

    /// @param logOdds before any reason
    Evidence(double logOdds) {
        this.logOdds = logOdds;
    }

    void add(Reason reason, double weight) {
        reasons.add(reason);
        logOdds += weight;
    }

    /// A weight that nobody needs to be told of.
    void weigh(double weight) {
        logOdds += weight;
    }

    Likeness likeness() {
        return new Likeness(1 / (1 + Math.exp(-logOdds)), reasons);
    }
}
