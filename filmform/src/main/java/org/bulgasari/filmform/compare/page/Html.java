package org.bulgasari.filmform.compare.page;

import java.util.List;
import java.util.stream.Collectors;

/// Text and tables in HTML.
final class Html {

    private Html() {}

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (char c : text.toCharArray())
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c < ' ' ? ' ' : c);
            }
        return safe.toString();
    }

    /// Line by line, so that the breaks stay.
    static String escapedLines(String text) {
        return text.lines().map(Html::escaped).collect(Collectors.joining("\n"));
    }

    static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>\n";
    }

    static String figure(String drawing, String caption) {
        return "<figure>\n" + drawing + "<figcaption>" + escaped(caption) + "</figcaption>\n</figure>\n";
    }

    static String list(List<String> sentences) {
        StringBuilder list = new StringBuilder("<ul>\n");
        for (String sentence : sentences)
            list.append("<li>").append(escaped(sentence)).append("</li>\n");
        return list.append("</ul>\n").toString();
    }

    /// The first column names the row, the others hold numbers when they look like it.
    static String table(String caption, List<String> columns, List<List<String>> rows) {
        StringBuilder table = new StringBuilder("<div class=\"wide\"><table>\n<caption>")
                .append(escaped(caption))
                .append("</caption>\n<thead><tr>");
        for (String column : columns)
            table.append("<th scope=\"col\">").append(escaped(column)).append("</th>");
        table.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            table.append("<tr><th scope=\"row\">")
                    .append(escaped(row.getFirst()))
                    .append("</th>");
            for (String field : row.subList(1, row.size()))
                table.append(isNumber(field) ? "<td class=\"n\">" : "<td>")
                        .append(escaped(field))
                        .append("</td>");
            table.append("</tr>\n");
        }
        return table.append("</tbody></table></div>\n").toString();
    }

    private static boolean isNumber(String field) {
        return field.matches("[+\u2212]?[\\d.,]+( to [+\u2212]?[\\d.,]+)?|\u2013|[<=] .*");
    }
}
