package org.bulgasari.filmform.plots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// An element of HTML or SVG, written so that both a browser and an XML parser read it. All text is escaped, so
/// whatever a file's name holds is shown and never obeyed. The plots of a film of three hours have 200,000 elements:
/// attributes are kept as they will be written.
public final class Element {

    private static final Set<String> VOID = Set.of("meta", "br", "hr", "img", "link", "col", "wbr");
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "head",
            "body",
            "main",
            "header",
            "footer",
            "section",
            "p",
            "figure",
            "figcaption",
            "table",
            "thead",
            "tbody",
            "tr",
            "h1",
            "h2",
            "h3",
            "dl",
            "div",
            "details",
            "style",
            "svg",
            "g",
            "meta",
            "title",
            "ul",
            "li");

    private final String name;
    private String attributes = "";
    private final List<Object> children = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    public static Element of(String name) {
        return new Element(name);
    }

    /// An element of a class that holds nothing but text.
    public static Element of(String name, String styleClass, String text) {
        return of(name).with("class", styleClass).text(text);
    }

    /// @param attribute that the element does not have yet
    public Element with(String attribute, String value) {
        StringBuilder written =
                new StringBuilder(attributes).append(' ').append(attribute).append("=\"");
        written.append(escaped(value, true));
        attributes = written.append('"').toString();
        return this;
    }

    /// A length or place, to a hundredth.
    public Element with(String attribute, double value) {
        return with(attribute, number(value));
    }

    public Element text(String text) {
        children.add(text);
        return this;
    }

    public Element add(Element... more) {
        children.addAll(List.of(more));
        return this;
    }

    public Element addAll(List<Element> more) {
        children.addAll(more);
        return this;
    }

    /// As style sheets and paths write numbers, to a hundredth.
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) return Long.toString(hundredths / 100);
        return Double.toString(hundredths / 100.0);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        try {
            write(out);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return out.toString();
    }

    /// Writes the element with all it holds.
    public void write(Appendable out) throws IOException {
        out.append('<').append(name).append(attributes);
        if (VOID.contains(name)) out.append("/>");
        else {
            out.append('>');
            for (Object child : children)
                if (child instanceof Element element) element.write(out);
                else out.append(escaped((String) child, false));
            out.append("</").append(name).append('>');
        }
        if (BLOCKS.contains(name)) out.append('\n');
    }

    private static String escaped(String text, boolean isQuoted) {
        if (text.chars().allMatch(point -> isPlain(point, isQuoted))) return text;
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (point == '&') out.append("&amp;");
            else if (point == '<') out.append("&lt;");
            else if (point == '>') out.append("&gt;");
            else if (point == '"' && isQuoted) out.append("&quot;");
            else out.appendCodePoint(isWritable(point) ? point : 0xfffd);
        });
        return out.toString();
    }

    private static boolean isPlain(int point, boolean isQuoted) {
        return point >= 0x20
                && point < 0x7f
                && point != '&'
                && point != '<'
                && point != '>'
                && !(point == '"' && isQuoted);
    }

    /// What XML 1.0 allows, without the control characters of ISO 6429 and those that turn the direction of the
    /// text around them.
    private static boolean isWritable(int point) {
        if (point < 0x20) return point == '\n' || point == '\t';
        boolean control = point >= 0x7f && point <= 0x9f;
        boolean turnsLines = (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
        boolean surrogate = point >= 0xd800 && point <= 0xdfff;
        return !control && !turnsLines && !surrogate && (point & 0xfffe) != 0xfffe;
    }
}
