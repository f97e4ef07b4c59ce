package org.bulgasari.filmform.compare.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.plots.Element;
import org.bulgasari.filmform.report.DataTable;
import org.bulgasari.filmform.report.ReportHtml;

/// The sheet on which a comparison is being written: its words, and the numbers of its figures.
final class Sheet {

    private static final String STYLE = ReportHtml.style() + style();

    private final ComparisonProse prose;
    private final Element main = Element.of("main");
    private int figures;

    Sheet(ComparisonProse prose) {
        this.prose = prose;
    }

    ComparisonProse prose() {
        return prose;
    }

    String say(String key, Object... of) {
        return prose.say(key, of);
    }

    Sheet add(Element element) {
        main.add(element);
        return this;
    }

    /// The names of what is compared, each by itself, since names may run in either direction.
    Element header(String kicker, List<String> names) {
        Element heading = Element.of("h1");
        for (int i = 0; i < names.size(); i++) {
            if (i > 0 && i == names.size() - 1)
                heading.text(" ").add(Element.of("span", "and", say("and"))).text(" ");
            else if (i > 0) heading.text(", ");
            heading.add(Element.of("bdi").text(names.get(i)));
        }
        return Element.of("header").add(Element.of("p", "kicker", say(kicker)), heading);
    }

    Element section(String key) {
        return Element.of("section")
                .with("aria-labelledby", key)
                .add(Element.of("h2").with("id", key).text(say(key)));
    }

    Element paragraph(String text) {
        return Element.of("p").text(text);
    }

    Element list(List<String> sentences) {
        Element list = Element.of("ul");
        sentences.forEach(sentence -> list.add(Element.of("li").text(sentence)));
        return list;
    }

    /// A drawing with its number, its title, how to read it, and its table.
    Element figure(String title, String caption, Element... drawings) {
        figures++;
        return Element.of("figure")
                .add(drawings)
                .add(Element.of("figcaption")
                        .add(
                                Element.of("b").text(say("figure", prose.whole(figures)) + " "),
                                Element.of("i").text(title + ". "))
                        .text(caption));
    }

    /// A table whose first column names the row.
    static DataTable table(String caption, List<String> columns, List<List<String>> rows) {
        DataTable table = new DataTable(caption, columns);
        rows.forEach(row -> table.row(row.toArray(String[]::new)));
        return table;
    }

    /// A table of many columns, wider than the text where there is room.
    static Element wide(DataTable table, String more) {
        return table.openWide(more);
    }

    /// Which line is which, above a figure.
    Element key(List<String> names) {
        Element key = Element.of("p").with("class", "key");
        for (int i = 0; i < names.size(); i++)
            key.add(Element.of("span")
                    .add(
                            Element.of("svg")
                                    .with("viewBox", "0 0 34 10")
                                    .with("aria-hidden", "true")
                                    .add(Element.of("path")
                                            .with("class", "main s" + Svg.series(i))
                                            .with("d", "M0 5L34 5")),
                            Element.of("bdi").text(names.get(i))));
        return key;
    }

    /// The whole page.
    String written(String title) {
        Element body = Element.of("body").add(main, Element.of("footer").add(paragraph(say("colophon"))));
        Element html = Element.of("html")
                .with("lang", prose.language())
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .add(head(say("page.title", title)), body);
        return "<!DOCTYPE html>\n" + html;
    }

    private static Element head(String title) {
        return Element.of("head")
                .add(
                        Element.of("meta").with("charset", "utf-8"),
                        Element.of("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        Element.of("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", "default-src 'none'; style-src 'unsafe-inline'"),
                        Element.of("meta").with("name", "color-scheme").with("content", "light dark"),
                        Element.of("title").text(title),
                        Element.of("style").text(STYLE));
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(Sheet.class.getResourceAsStream("compare.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("compare.css cannot be read from the program.", broken);
        }
    }
}
