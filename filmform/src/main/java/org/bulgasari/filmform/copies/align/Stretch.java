package org.bulgasari.filmform.copies.align;

/// What two films share, in seconds of each.
///
/// @param from in the one film
/// @param to its end there
/// @param otherFrom in the other
/// @param otherTo its end there
/// @param likeness mean share of the hashes' bits that agree, 0.5 for strangers, 1 for the same picture
/// @param mirrored whether left and right are exchanged
/// @param reordered whether it stands elsewhere in the order of the other film than in that of this one
public record Stretch(
        double from,
        double to,
        double otherFrom,
        double otherTo,
        double likeness,
        boolean mirrored,
        boolean reordered) {

    public double length() {
        return to - from;
    }

    public double otherLength() {
        return otherTo - otherFrom;
    }

    Stretch reordered(boolean is) {
        return new Stretch(from, to, otherFrom, otherTo, likeness, mirrored, is);
    }
}
