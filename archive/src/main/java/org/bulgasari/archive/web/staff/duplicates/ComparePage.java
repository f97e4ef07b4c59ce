package org.bulgasari.archive.web.staff.duplicates;

import java.util.List;

/// Two records side by side.
///
/// @param parts every part that either has, in the order of the record
public record ComparePage(ProposalRow proposal, List<Part> parts) {
    public ComparePage {
        parts = List.copyOf(parts);
    }

    /// One part of both, entry by entry.
    ///
    /// @param label the message that names it
    public record Part(String label, List<Entry> one, List<Entry> other) {
        public Part {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    /// @param isShared whether the other record has the very same
    public record Entry(String text, boolean isShared) {}
}
