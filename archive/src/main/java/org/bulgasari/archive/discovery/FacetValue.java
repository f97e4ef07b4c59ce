package org.bulgasari.archive.discovery;

/// One value of a dimension: its code, its name in the language asked for, how many films have it, whether it is
/// chosen.
public record FacetValue(String code, String label, long count, boolean chosen) {}
