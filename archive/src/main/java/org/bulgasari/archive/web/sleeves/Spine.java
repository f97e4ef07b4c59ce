package org.bulgasari.archive.web.sleeves;

/// Draws a film's spine as it stands on a shelf, 300 high: the same inks as its sleeve, the title from top to
/// bottom.
public final class Spine {

    private static final int HEIGHT = 300;
    private static final int LONGEST_STACK = 13;

    private Spine() {}

    /// The spine as a decorative SVG element; the link around it has the words.
    public static String draw(Cover cover) {
        Chance chance = new Chance(cover.seed());
        Palette inks = Palette.drawnBy(chance);
        Composition.drawnBy(chance);
        int width = 30 + 4 * chance.below(5);
        Svg svg = new Svg();
        svg.raw("<svg class=\"spine\" viewBox=\"0 0 " + width + " " + HEIGHT + "\" aria-hidden=\"true\">");
        svg.rect(0, 0, width, HEIGHT, inks.ground);
        ornament(svg, inks, chance, width);
        title(svg, cover.title(), inks, width);
        if (cover.year() != null)
            svg.text(width / 2.0, 290, 8.5, inks.ground, "text-anchor=\"middle\" font-weight=\"700\"", cover.year());
        svg.raw("<path d=\"M0 0h2v300H0z\" fill=\"#fff\" fill-opacity=\".18\"/>")
                .raw("<path d=\"M" + (width - 3) + " 0h3v300h-3z\" fill=\"#000\" fill-opacity=\".2\"/>");
        return svg.raw("</svg>").toString();
    }

    private static void ornament(Svg svg, Palette inks, Chance chance, int width) {
        svg.rect(0, 278, width, 22, inks.letters);
        switch (chance.below(5)) {
            case 0 -> svg.rect(0, 10, width, 4, inks.first).rect(0, 17, width, 2, inks.second);
            case 1 -> svg.circle(width / 2.0, 16, 7, inks.first);
            case 2 -> svg.rect(0, 0, width, 22, inks.first);
            case 3 ->
                svg.rect(0, 6, width, 3, inks.first)
                        .rect(0, 12, width, 3, inks.first)
                        .rect(0, 18, width, 3, inks.first);
            default -> svg.path("M0 0H" + width + "L0 24z", inks.first);
        }
        svg.rect(0, 272, width, 3, inks.second);
    }

    private static void title(Svg svg, String title, Palette inks, int width) {
        String shown = title.strip();
        if (Lettering.isIdeographic(shown) && shown.codePointCount(0, shown.length()) <= LONGEST_STACK) {
            stack(svg, shown, inks, width);
            return;
        }
        double size = Math.min(width * 0.52, 232 / Math.max(1, Lettering.width(shown)));
        if (size < 9) {
            size = 9;
            shown = cut(shown, 232 / size);
        }
        svg.text(
                0,
                0,
                size,
                inks.letters,
                "font-weight=\"700\" transform=\"translate(" + Svg.n(width / 2.0 - size * 0.34) + " 32) rotate(90)\"",
                shown);
    }

    private static void stack(Svg svg, String title, Palette inks, int width) {
        int letters = title.codePointCount(0, title.length());
        double size = Math.min(width * 0.6, 228.0 / letters / 1.08);
        double y = 32;
        for (int c : title.codePoints().toArray()) {
            y += c == ' ' ? size * 0.5 : size * 1.08;
            if (c == ' ') continue;
            svg.text(
                    width / 2.0,
                    y,
                    size,
                    inks.letters,
                    "text-anchor=\"middle\" font-weight=\"700\"",
                    Character.toString(c));
        }
    }

    private static String cut(String title, double width) {
        StringBuilder shown = new StringBuilder();
        for (int c : title.codePoints().toArray()) {
            if (Lettering.width(shown.toString()) + 1.5 > width)
                return shown.toString().strip() + "…";
            shown.appendCodePoint(c);
        }
        return shown.toString();
    }
}
