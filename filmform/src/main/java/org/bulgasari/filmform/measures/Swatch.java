package org.bulgasari.filmform.measures;

/// One colour of a palette.
///
/// @param share of the picture and the time, 0 to 1
public record Swatch(double l, double a, double b, double share) {

    public Swatch {
        Plausible.within("A share", share, 0, 1.0001);
        Plausible.finite("A colour's lightness", new Lab(l, a, b).l());
    }

    public Lab lab() {
        return new Lab(l, a, b);
    }

    /// As style sheets write it: `#rrggbb`.
    public String hex() {
        return "#%06x".formatted(lab().rgb());
    }
}
