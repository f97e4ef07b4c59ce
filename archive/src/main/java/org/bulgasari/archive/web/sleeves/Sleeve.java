package org.bulgasari.archive.web.sleeves;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Draws the front of a sleeve, 200 by 300, as SVG: a spine's edge, country and year, the title over one of the
/// compositions, and the carriers on a strip at the foot.
public final class Sleeve {

    private static final String SERIF = "Iowan Old Style,Palatino,Palatino Linotype,Noto Serif,Noto Serif CJK KR,"
            + "AppleMyungjo,Nanum Myeongjo,Batang,serif";
    private static final String SANS =
            "Avenir Next,Segoe UI,Helvetica Neue,Noto Sans,Noto Sans CJK KR,Apple SD Gothic Neo,"
                    + "Malgun Gothic,sans-serif";
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "yi", "ps");

    private Sleeve() {}

    /// The sleeve as an SVG element, to stand within a page or alone.
    public static String draw(Cover cover) {
        Chance chance = new Chance(cover.seed());
        Palette inks = Palette.drawnBy(chance);
        Composition composition = Composition.drawnBy(chance);
        boolean serif = chance.below(3) != 0;
        Svg svg = new Svg();
        svg.raw(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sleeve\" viewBox=\"0 0 200 300\" role=\"img\" aria-label=\"")
                .raw(Svg.escaped(shortened(cover.description(), 200)))
                .raw("\" font-family=\"" + SANS + "\">");
        svg.rect(0, 0, 200, 300, inks.ground);
        composition.draw(svg, inks, chance);
        corners(svg, cover, inks);
        title(svg, cover, inks, composition.title, serif);
        foot(svg, cover, inks);
        edge(svg);
        return svg.raw("</svg>").toString();
    }

    private static void corners(Svg svg, Cover cover, Palette inks) {
        if (cover.country() != null)
            svg.text(28, 25, 8.5, inks.letters, "letter-spacing=\".6\"", shortened(cover.country(), 22));
        if (cover.year() != null)
            svg.text(188, 25, 10.5, inks.letters, "text-anchor=\"end\" font-weight=\"700\"", cover.year());
        svg.rect(28, 31, 160, 0.8, inks.letters);
    }

    private static void title(Svg svg, Cover cover, Palette inks, Composition.Box box, boolean serif) {
        int second = cover.secondTitle() == null ? 0 : 30;
        Lettering.Setting main = Lettering.fit(cover.title(), box.width(), box.height() - second, 46);
        boolean rightToLeft = cover.titleLanguage() != null && RIGHT_TO_LEFT.contains(cover.titleLanguage());
        double y = box.y() + (box.centred() ? (box.height() - second - main.height()) / 2 : 0);
        double x = box.centred() ? box.x() + box.width() / 2.0 : rightToLeft ? box.x() + box.width() : box.x();
        String anchor = box.centred() ? " text-anchor=\"middle\"" : "";
        String attributes = "font-family=\"" + (serif ? SERIF : SANS) + "\" font-weight=\"" + (serif ? 700 : 800) + "\""
                + anchor + (rightToLeft ? " direction=\"rtl\"" : "") + language(cover.titleLanguage());
        for (String line : main.lines()) {
            y += main.lineHeight();
            svg.text(x, y - main.size() * 0.24, main.size(), inks.letters, attributes, line);
        }
        if (cover.secondTitle() != null) second(svg, cover.secondTitle(), inks, box, y + 4, rightToLeft);
    }

    private static void second(
            Svg svg, String title, Palette inks, Composition.Box box, double top, boolean rightToLeft) {
        Lettering.Setting set = Lettering.fit(title, box.width(), 28, 12);
        double x = box.centred() ? box.x() + box.width() / 2.0 : rightToLeft ? box.x() + box.width() : box.x();
        String anchor = box.centred() ? "text-anchor=\"middle\"" : rightToLeft ? "text-anchor=\"end\"" : "";
        double y = top;
        for (String line : set.lines()) {
            y += 13.5;
            svg.text(x, y, 11, inks.letters, anchor, line);
        }
    }

    private static void foot(Svg svg, Cover cover, Palette inks) {
        svg.rect(0, 276, 200, 24, inks.letters);
        String carriers = onFoot(cover.carriers());
        svg.text(
                28,
                291.5,
                9.5,
                inks.ground,
                "font-weight=\"700\" letter-spacing=\"1\" xml:space=\"preserve\"",
                carriers);
        svg.circle(182, 288, 5.2, inks.ground).circle(182, 288, 1.8, inks.letters);
    }

    /// As many carriers as the strip has room for.
    private static String onFoot(List<String> carriers) {
        StringBuilder words = new StringBuilder();
        for (String each : carriers) {
            String longer = words.isEmpty() ? each : words + "   " + each;
            if (Lettering.width(longer) * 9.5 + longer.length() > 146 && !words.isEmpty()) return words + " …";
            words.setLength(0);
            words.append(longer);
        }
        return shortened(words.toString(), 24);
    }

    /// The fold between spine and front, as light and shadow.
    private static void edge(Svg svg) {
        svg.raw("<path d=\"M0 0h12v300H0z\" fill=\"#000\" fill-opacity=\".16\"/>")
                .raw("<path d=\"M12 0h1.2v300H12z\" fill=\"#fff\" fill-opacity=\".22\"/>");
    }

    private static String language(@Nullable String code) {
        return code != null && code.matches("[a-z]{2,3}") ? " lang=\"" + code + "\"" : "";
    }

    private static String shortened(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
    }
}
