package org.bulgasari.bench.program;

/// A command that may have failed.
///
/// @param ended by itself; else it was killed
/// @param said on standard error
public record Attempt(boolean ended, int exitCode, String said) {}
