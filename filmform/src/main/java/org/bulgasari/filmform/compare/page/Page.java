package org.bulgasari.filmform.compare.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The sheet on which a comparison stands.
final class Page {

    private static final String STYLE = style();

    private Page() {}

    static String of(String title, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(Html.escaped(title), STYLE, body);
    }

    /// Which line is which, above the figures.
    static String key(List<String> names) {
        StringBuilder key = new StringBuilder("<p class=\"key\">");
        for (int i = 0; i < names.size(); i++)
            key.append("<span><svg viewBox=\"0 0 34 10\" aria-hidden=\"true\"><path class=\"main s")
                    .append(i)
                    .append("\" d=\"M0 5L34 5\"/></svg>")
                    .append(Html.escaped(names.get(i)))
                    .append("</span> ");
        return key.append("</p>\n").toString();
    }

    private static String style() {
        try (InputStream in = Page.class.getResourceAsStream("compare.css")) {
            if (in == null) throw new IllegalStateException("compare.css is missing from the program.");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("compare.css cannot be read from the program.", e);
        }
    }
}
