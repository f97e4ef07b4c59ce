package org.bulgasari.archive.web.staff.decisions;

/// A part of records, and how many disagreements about it are open.
///
/// @param label the message that names it
public record PartTally(String part, String label, long open) {}
