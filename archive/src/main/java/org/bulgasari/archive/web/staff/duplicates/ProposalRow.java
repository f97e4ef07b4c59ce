package org.bulgasari.archive.web.staff.duplicates;

import java.util.List;

/// A proposal in words.
///
/// @param address where the two are compared
/// @param key by which the list goes on after it
/// @param speakingFor messages that say what speaks for one thing
/// @param speakingAgainst messages that say what speaks against it
public record ProposalRow(
        String address, String key, Side one, Side other, List<String> speakingFor, List<String> speakingAgainst) {
    public ProposalRow {
        speakingFor = List.copyOf(speakingFor);
        speakingAgainst = List.copyOf(speakingAgainst);
    }

    /// One of the two records.
    ///
    /// @param title what it is called
    /// @param detail what tells it from others: year, makers, copies
    public record Side(String id, String title, String detail, String address) {}
}
