package org.bulgasari.archive.web.films;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.web.films.FilmView.Citation;
import org.bulgasari.archive.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/// How to cite a film: in plain words, as BibTeX and as RIS.
final class Citations {

    private Citations() {}

    /// What a citation is made of.
    record Cited(
            String id,
            String title,
            @Nullable String original,
            List<String> directors,
            String year,
            String countries,
            String address) {}

    static Cited cited(FilmRecord film, Wording wording, String origin) {
        Work work = film.work();
        String title = work.preferredTitle().text();
        String original = work.originalTitle()
                .map(Title::text)
                .filter(text -> !text.equals(title))
                .orElse(null);
        List<String> directors = work.by("director").stream()
                .map(part -> film.agents().get(part.agent()))
                .filter(Objects::nonNull)
                .map(Agent::name)
                .distinct()
                .toList();
        return new Cited(
                work.id().value(),
                title,
                original,
                directors,
                work.year().map(String::valueOf).orElse(""),
                wording.list(work.countries().stream().map(wording::country).toList()),
                origin + "/films/" + work.id());
    }

    static Citation view(FilmRecord film, Wording wording, String origin) {
        String base = "/films/" + film.work().id();
        return new Citation(
                plain(cited(film, wording, origin), wording),
                base + "/citation.bib",
                base + "/citation.ris",
                "/api" + base);
    }

    private static String plain(Cited film, Wording wording) {
        StringBuilder words = new StringBuilder(film.title());
        if (film.original() != null) words.append(" [").append(film.original()).append(']');
        words.append(". ");
        if (!film.directors().isEmpty())
            words.append(wording.say("cite.directed-by", wording.list(film.directors())))
                    .append(' ');
        if (!film.countries().isEmpty() || !film.year().isEmpty())
            words.append(List.of(film.countries(), film.year()).stream()
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", ")))
                    .append(". ");
        return words.append("Bulgasari. ").append(film.address()).toString();
    }

    static String bibtex(Cited film) {
        StringBuilder entry = new StringBuilder("@misc{bulgasari-" + film.id() + ",\n");
        field(
                entry,
                "title",
                braced(film.original() == null ? film.title() : film.title() + " [" + film.original() + "]"));
        if (!film.directors().isEmpty())
            field(
                    entry,
                    "author",
                    film.directors().stream()
                            .map(name -> "{" + braced(name) + "}")
                            .collect(Collectors.joining(" and ")));
        if (!film.year().isEmpty()) field(entry, "year", film.year());
        if (!film.countries().isEmpty()) field(entry, "address", braced(film.countries()));
        field(entry, "howpublished", "Film");
        field(entry, "url", film.address());
        return entry.append("}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /// Braces and backslashes would end or bend the field they stand in.
    private static String braced(String value) {
        return value.replaceAll("[\\\\{}]", "")
                .replaceAll("([#$%&_])", "\\\\$1")
                .replaceAll("\\s+", " ");
    }

    static String ris(Cited film) {
        StringBuilder entry = new StringBuilder();
        line(entry, "TY", "VIDEO");
        line(entry, "TI", film.title());
        if (film.original() != null) line(entry, "T2", film.original());
        film.directors().forEach(name -> line(entry, "AU", name));
        if (!film.year().isEmpty()) line(entry, "PY", film.year());
        if (!film.countries().isEmpty()) line(entry, "CY", film.countries());
        line(entry, "UR", film.address());
        line(entry, "ER", "");
        return entry.toString();
    }

    private static void line(StringBuilder entry, String tag, String value) {
        entry.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
    }
}
