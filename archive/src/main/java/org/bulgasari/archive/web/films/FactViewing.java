package org.bulgasari.archive.web.films;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.LanguageUse;
import org.bulgasari.archive.catalogue.Manifestation;
import org.bulgasari.archive.catalogue.Variant;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentName;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.web.Page;
import org.bulgasari.archive.web.cards.NameChoice;
import org.bulgasari.archive.web.films.FilmView.Fact;
import org.bulgasari.archive.web.films.FilmView.Link;
import org.bulgasari.archive.web.films.FilmView.Passage;
import org.bulgasari.archive.web.films.FilmView.Person;
import org.bulgasari.archive.web.films.FilmView.RoleGroup;
import org.bulgasari.archive.web.films.FilmView.Version;
import org.bulgasari.archive.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/// What the film is, who made it, and in which versions it went out.
final class FactViewing {

    private final FilmRecord film;
    private final Work work;
    private final Wording wording;

    FactViewing(FilmRecord film, Wording wording) {
        this.film = film;
        this.work = film.work();
        this.wording = wording;
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (work.date() != null)
            add(
                    facts,
                    wording.say("film.date"),
                    Link.nowhere(wording.date(work.date().text())));
        coded(facts, wording.say("film.countries"), work.countries(), "country", wording::country);
        add(facts, wording.say("film.languages"), languages(work.languages()));
        coded(facts, wording.say("film.forms"), work.forms(), "form", code -> wording.term("forms", code));
        coded(facts, wording.say("film.genres"), work.genres(), "genre", code -> wording.term("genres", code));
        String length = wording.length(work.lengthInSeconds());
        if (length != null) add(facts, wording.say("film.length"), Link.nowhere(length));
        if (work.colour() != null)
            add(facts, wording.say("film.colour"), Link.nowhere(wording.term("colours", work.colour())));
        if (work.sound() != null)
            add(facts, wording.say("film.sound"), Link.nowhere(wording.term("sounds", work.sound())));
        add(
                facts,
                wording.say("film.subjects"),
                work.subjects().stream()
                        .map(subject -> Link.to(subject, "/search?q=" + Page.encoded(subject)))
                        .toArray(Link[]::new));
        return facts;
    }

    private void coded(
            List<Fact> facts, String name, List<String> codes, String dimension, Function<String, String> label) {
        add(
                facts,
                name,
                codes.stream()
                        .map(code -> Link.to(label.apply(code), "/search?" + dimension + "=" + Page.encoded(code)))
                        .toArray(Link[]::new));
    }

    private static void add(List<Fact> facts, String name, Link... values) {
        if (values.length > 0) facts.add(new Fact(name, List.of(values)));
    }

    private Link[] languages(List<LanguageUse> uses) {
        return uses.stream()
                .map(use -> Link.to(spoken(use), "/search?language=" + Page.encoded(use.code())))
                .distinct()
                .toArray(Link[]::new);
    }

    private String spoken(LanguageUse use) {
        String name = wording.languageName(use.code());
        if (use.use() == null || use.use().equals("spoken")) return name;
        return wording.say("film.language-use", name, wording.term("language-uses", use.use()));
    }

    List<RoleGroup> people() {
        Map<String, List<Person>> byRole = new LinkedHashMap<>();
        byRole.put("director", new ArrayList<>());
        for (Contribution part : work.contributions()) {
            Agent agent = film.agents().get(part.agent());
            if (agent != null)
                byRole.computeIfAbsent(part.role(), role -> new ArrayList<>()).add(person(part, agent));
        }
        return byRole.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new RoleGroup(wording.term("agent-roles", group.getKey()), group.getValue()))
                .toList();
    }

    private Person person(Contribution part, Agent agent) {
        String shown = NameChoice.of(agent.allNames(), wording.language());
        Optional<String> beside = NameChoice.beside(shown, agent.allNames());
        boolean otherCredit = part.creditedAs() != null && !part.creditedAs().equals(agent.name());
        String remark = Stream.of(
                        otherCredit ? wording.say("film.credited-as", Objects.requireNonNull(part.creditedAs())) : null,
                        part.note())
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .reduce((one, two) -> one + "; " + two)
                .orElse(null);
        return new Person(
                shown,
                beside.map(name -> new Passage(name, language(agent, name))).orElse(null),
                "/agents/" + agent.id(),
                remark);
    }

    private static @Nullable String language(Agent agent, String text) {
        return agent.otherNames().stream()
                .filter(name -> name.text().equals(text))
                .map(AgentName::language)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    List<Version> versions() {
        return Stream.concat(
                        work.variants().stream().map(this::version),
                        work.manifestations().stream().map(this::version))
                .toList();
    }

    private Version version(Variant variant) {
        return new Version(
                named(wording.term("variant-types", variant.type()), variant.title()),
                joined(dated(variant.date()), wording.length(variant.lengthInSeconds())),
                variant.note());
    }

    private Version version(Manifestation each) {
        String carrier = each.carrierType() == null ? null : wording.term("carrier-types", each.carrierType());
        String standard = each.standard() == null || each.standard().equals("none")
                ? null
                : wording.term("video-standards", each.standard());
        String country = each.country() == null ? null : wording.country(each.country());
        String languages = wording.list(
                each.languages().stream().map(this::spoken).distinct().toList());
        String numbers = each.identifiers().stream()
                .map(id -> wording.term("identifier-schemes", id.scheme()) + " " + id.value())
                .reduce((one, two) -> one + ", " + two)
                .orElse(null);
        return new Version(
                named(wording.term("manifestation-types", each.type()), each.title()),
                joined(carrier, standard, dated(each.date()), each.publisher(), country, languages, numbers),
                each.note());
    }

    private static String named(String type, @Nullable String title) {
        return title == null ? type : type + ": " + title;
    }

    private @Nullable String dated(@Nullable String edtf) {
        return edtf == null ? null : wording.date(edtf);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .reduce((one, two) -> one + " · " + two)
                .orElse("");
    }

    List<Fact> identifiers() {
        return work.identifiers().stream()
                .map(id -> new Fact(wording.term("identifier-schemes", id.scheme()), List.of(link(id))))
                .toList();
    }

    private Link link(Identifier identifier) {
        Optional<String> template = wording.vocabularies()
                .named("identifier-schemes")
                .find(identifier.scheme())
                .flatMap(term -> term.more("template"));
        return template.map(address -> address.replace("{value}", Page.encoded(identifier.value())))
                .map(address -> new Link(identifier.value(), address, true))
                .orElse(Link.nowhere(identifier.value()));
    }
}
