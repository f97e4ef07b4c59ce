package org.bulgasari.filmform.report;

import java.util.List;
import org.bulgasari.filmform.plots.Element;

/// Rows of words and numbers under named columns; the first column names its row.
public final class DataTable {

    private final Element body = Element.of("tbody");
    private final Element table;
    private final String caption;

    /// @param caption what the table holds
    public DataTable(String caption, List<String> columns) {
        this.caption = caption;
        Element head = Element.of("tr");
        columns.forEach(column -> head.add(Element.of("th").with("scope", "col").text(column)));
        table = Element.of("table")
                .add(Element.of("caption").text(caption), Element.of("thead").add(head), body);
    }

    public DataTable row(String... cells) {
        Element row = Element.of("tr").add(Element.of("th").with("scope", "row").text(cells[0]));
        for (int i = 1; i < cells.length; i++) row.add(Element.of("td").text(cells[i]));
        body.add(row);
        return this;
    }

    /// A row with more than words in it.
    public DataTable row(Element row) {
        body.add(row);
        return this;
    }

    /// On the page, and wide tables within a frame that moves by itself.
    public Element open() {
        return open("table");
    }

    private Element open(String style) {
        return Element.of("div")
                .with("class", style)
                .with("role", "region")
                .with("aria-label", caption)
                .with("tabindex", "0")
                .add(table);
    }

    /// On the page, and over several sheets of paper.
    public Element openLong() {
        return open("table long");
    }

    /// As [#openLong], wider than the text where there is room.
    ///
    /// @param more a further class; empty for none
    public Element openWide(String more) {
        return open(("table long wide " + more).strip());
    }

    /// On the page, its second column words and not numbers.
    public Element ofWords() {
        return open("table facts");
    }

    /// Behind a heading that opens it.
    public Element folded(String summary) {
        return Element.of("details").add(Element.of("summary").text(summary), open());
    }
}
