package org.bulgasari.filmform.report;

import java.util.List;
import org.bulgasari.filmform.measures.Swatch;
import org.bulgasari.filmform.plots.Element;

/// Small patches of colour in running text and tables.
final class Colour {

    private Colour() {}

    /// One patch for each colour, said by its code to those who cannot see it.
    static List<Element> chips(List<Swatch> palette, Page page) {
        if (palette.isEmpty()) return List.of(Element.of("span").text("–"));
        String codes = page.prose().list(palette.stream().map(Swatch::hex).toList());
        Element row = Element.of("svg")
                .with("class", "chips")
                .with("viewBox", "0 0 " + 14 * palette.size() + " 12")
                .with("role", "img")
                .with("aria-label", codes);
        for (int i = 0; i < palette.size(); i++)
            row.add(Element.of("rect")
                    .with("x", 14.0 * i)
                    .with("y", 0)
                    .with("width", 12)
                    .with("height", 12)
                    .with("fill", palette.get(i).hex()));
        return List.of(row);
    }
}
