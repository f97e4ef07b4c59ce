package org.bulgasari.archive.web.films;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bulgasari.archive.catalogue.LanguageUse;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.web.StructuredText;
import org.bulgasari.archive.web.films.FilmView.Link;

/// A film in the words of schema.org, for search engines and citation tools.
final class StructuredFacts {

    private StructuredFacts() {}

    static String of(FilmRecord film, FilmView view, String origin) {
        Work work = film.work();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("@context", "https://schema.org");
        facts.put("@type", type(work.kind()));
        facts.put("@id", origin + "/films/" + work.id());
        facts.put("url", origin + "/films/" + work.id());
        facts.put("name", work.preferredTitle().text());
        put(
                facts,
                "alternateName",
                work.titles().stream().map(Title::text).distinct().skip(1).toList());
        if (work.date() != null) facts.put("dateCreated", work.date().text().replaceAll("[?~%]", ""));
        put(
                facts,
                "countryOfOrigin",
                work.countries().stream().map(code -> thing("Country", code)).toList());
        put(
                facts,
                "inLanguage",
                work.languages().stream().map(LanguageUse::code).distinct().toList());
        put(facts, "genre", work.genres());
        put(facts, "director", people(film, "director", origin));
        put(facts, "actor", people(film, "actor", origin));
        if (work.lengthInSeconds() != null)
            facts.put("duration", Duration.ofSeconds(work.lengthInSeconds()).toString());
        if (!view.summaries().isEmpty())
            facts.put("description", view.summaries().getFirst().text());
        put(
                facts,
                "sameAs",
                view.identifiers().stream()
                        .flatMap(fact -> fact.values().stream())
                        .map(Link::address)
                        .filter(Objects::nonNull)
                        .toList());
        return StructuredText.of(facts);
    }

    /// One line about the film for those who only see its address.
    static String description(FilmView film) {
        List<String> parts = new ArrayList<>();
        film.names().original().ifPresent(original -> parts.add(original.text()));
        film.names().line().forEach(link -> parts.add(link.text()));
        String line = String.join(" · ", parts);
        return film.summaries().isEmpty()
                ? line
                : line + ". " + film.summaries().getFirst().text();
    }

    private static String type(String kind) {
        return switch (kind) {
            case "film" -> "Movie";
            case "series" -> "CreativeWorkSeries";
            case "book" -> "Book";
            case "article" -> "Article";
            default -> "CreativeWork";
        };
    }

    private static List<Object> people(FilmRecord film, String role, String origin) {
        return film.work().by(role).stream()
                .map(part -> film.agents().get(part.agent()))
                .filter(Objects::nonNull)
                .map(agent -> (Object) Map.of(
                        "@type",
                        agent.kind().code().equals("person") ? "Person" : "Organization",
                        "@id",
                        origin + "/agents/" + agent.id(),
                        "name",
                        agent.name()))
                .toList();
    }

    private static Map<String, String> thing(String type, String name) {
        return Map.of("@type", type, "name", name);
    }

    private static void put(Map<String, Object> facts, String name, List<?> values) {
        if (!values.isEmpty()) facts.put(name, values);
    }
}
