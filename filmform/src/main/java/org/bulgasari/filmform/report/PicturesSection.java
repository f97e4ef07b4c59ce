package org.bulgasari.filmform.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bulgasari.filmform.plots.Element;

/// The film's barcode and its contact sheets, when they are wanted.
record PicturesSection(ReportPictures pictures) implements Section {

    @Override
    public List<Element> draw(Page page) {
        List<Element> drawn = new ArrayList<>();
        add(drawn, page, "barcode", Stream.ofNullable(pictures.barcode()).toList());
        add(drawn, page, "contact", pictures.contact());
        if (drawn.isEmpty()) return List.of();
        return List.of(page.section("pictures.heading").addAll(drawn));
    }

    private static void add(List<Element> drawn, Page page, String key, List<String> addresses) {
        if (addresses.isEmpty()) return;
        Element figure = Element.of("figure");
        for (int i = 0; i < addresses.size(); i++) {
            String title = page.say(key + ".title");
            figure.add(Element.of("img")
                    .with("class", key)
                    .with("src", addresses.get(i))
                    .with("alt", addresses.size() == 1 ? title : title + " " + (i + 1) + "/" + addresses.size()));
        }
        drawn.add(figure.add(Element.of("figcaption").text(page.say(key + ".caption"))));
    }
}
