package org.bulgasari.archive.interop.profiles;

/// A value that no rule took, or that a look-up does not know.
public record Unmapped(String field, String value) {}
