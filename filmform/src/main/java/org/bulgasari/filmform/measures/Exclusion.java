package org.bulgasari.filmform.measures;

/// A stretch whose shots are found and listed, and left out of the figures.
public record Exclusion(Kind kind, Span span) {

    /// Why it is left out.
    public enum Kind {
        FRONT_TITLES,
        END_CREDITS,
        INTERTITLE,
        OTHER
    }
}
