package org.bulgasari.filmform.copies.align;

/// A part of one film, in seconds.
public record Span(double from, double to) {

    public double length() {
        return to - from;
    }
}
