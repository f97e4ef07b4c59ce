package org.bulgasari.filmform.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bulgasari.filmform.plots.Element;

/// The report as a page that stands by itself: no script, no font, no address outside of it. Drawn
/// from the report alone, so it can be drawn again without the film.
public final class ReportHtml {

    private ReportHtml() {}

    /// Section by section, so that a long film's plots are never in memory together.
    ///
    /// @param language English, Italian or Korean; any other is answered in English
    public static void write(FilmFormReport report, Locale language, ReportPictures pictures, Appendable out)
            throws IOException {
        Page page = new Page(report, new Prose(language));
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(page.prose().language())
                .append("\" xmlns=\"http://www.w3.org/1999/xhtml\">");
        head(page).write(out);
        out.append("<body>\n<main>\n");
        for (Section section : sections(pictures)) for (Element each : section.draw(page)) each.write(out);
        out.append("</main>\n");
        footer(page).write(out);
        out.append("</body>\n</html>\n");
    }

    private static Element footer(Page page) {
        Program program = page.report().program();
        return Element.of("footer").add(page.paragraph(page.say("colophon", program.name(), program.version())));
    }

    private static List<Section> sections(ReportPictures pictures) {
        return List.of(
                new TitleSection(),
                new ShotSection(),
                new RateSection(),
                new TransitionSection(),
                new PictureSection(),
                new ColourSection(),
                new SoundSection(),
                new PicturesSection(pictures),
                new MethodSection(),
                new ShotListSection());
    }

    private static Element head(Page page) {
        return Element.of("head")
                .add(
                        Element.of("meta").with("charset", "utf-8"),
                        Element.of("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        Element.of("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:"),
                        Element.of("meta").with("name", "color-scheme").with("content", "light dark"),
                        Element.of("title")
                                .text(page.say(
                                        "page.title", page.report().film().fileName())),
                        Element.of("style").text(style()));
    }

    /// How the page looks, for pages that are to look alike.
    public static String style() {
        try (InputStream in = Objects.requireNonNull(ReportHtml.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
