package org.bulgasari.bench.program;

import java.time.Duration;

/// A command that ran to its good end.
///
/// @param took wall time from its start to its end, launcher and all
/// @param peakMegabytes most memory resident at once
/// @param output what it printed on standard output
public record Finished(Duration took, double peakMegabytes, String output) {}
