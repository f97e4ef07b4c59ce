package org.bulgasari.filmform.report;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.plots.Element;
import org.jspecify.annotations.Nullable;

/// The film's barcode and its contact sheet, when they are wanted.
record PicturesSection(ReportPictures pictures) implements Section {

    @Override
    public List<Element> draw(Page page) {
        List<Element> drawn = new ArrayList<>();
        add(drawn, page, "barcode", pictures.barcode());
        add(drawn, page, "contact", pictures.contact());
        if (drawn.isEmpty()) return List.of();
        return List.of(page.section("pictures.heading").addAll(drawn));
    }

    private static void add(List<Element> drawn, Page page, String key, @Nullable String address) {
        if (address == null) return;
        drawn.add(Element.of("figure")
                .add(
                        Element.of("img")
                                .with("class", key)
                                .with("src", address)
                                .with("alt", page.say(key + ".title")),
                        Element.of("figcaption").text(page.say(key + ".caption"))));
    }
}
