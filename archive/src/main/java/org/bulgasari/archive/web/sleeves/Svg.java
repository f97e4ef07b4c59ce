package org.bulgasari.archive.web.sleeves;

import java.util.function.IntPredicate;

/// Writes SVG. Whatever comes from a record goes through `escaped`.
final class Svg {

    private final StringBuilder out = new StringBuilder(2000);

    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    Svg rect(double x, double y, double width, double height, String fill) {
        return raw("<rect x=\"" + n(x) + "\" y=\"" + n(y) + "\" width=\"" + n(width) + "\" height=\"" + n(height)
                + "\" fill=\"" + fill + "\"/>");
    }

    Svg circle(double x, double y, double radius, String fill) {
        return raw("<circle cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" r=\"" + n(radius) + "\" fill=\"" + fill + "\"/>");
    }

    Svg ring(double x, double y, double radius, double thick, String ink) {
        return raw("<circle cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" r=\"" + n(radius) + "\" fill=\"none\" stroke=\""
                + ink + "\" stroke-width=\"" + n(thick) + "\"/>");
    }

    Svg path(String d, String fill) {
        return raw("<path d=\"" + d + "\" fill=\"" + fill + "\"/>");
    }

    /// Words at a point; `attributes` are our own, never from a record.
    Svg text(double x, double y, double size, String fill, String attributes, String words) {
        return raw("<text x=\"" + n(x) + "\" y=\"" + n(y) + "\" font-size=\"" + n(size) + "\" fill=\"" + fill + "\""
                        + (attributes.isEmpty() ? "" : " " + attributes) + ">")
                .raw(escaped(words))
                .raw("</text>");
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /// The number to one decimal.
    static String n(double number) {
        long tenths = Math.round(number * 10);
        long rest = Math.abs(tenths % 10);
        String whole = tenths < 0 && tenths > -10 ? "-0" : Long.toString(tenths / 10);
        return rest == 0 ? whole : whole + "." + rest;
    }

    /// Safe as XML text and within a quoted attribute; characters that XML 1.0 forbids are left out.
    static String escaped(String words) {
        IntPredicate allowed = c -> c >= 0x20 && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff);
        StringBuilder safe = new StringBuilder(words.length());
        words.codePoints().filter(allowed).forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
