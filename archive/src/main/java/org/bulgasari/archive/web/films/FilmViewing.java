package org.bulgasari.archive.web.films;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulgasari.archive.catalogue.Summary;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.rights.Restriction;
import org.bulgasari.archive.catalogue.rights.RestrictionKind;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.platform.signin.Permission;
import org.bulgasari.archive.web.cards.NameChoice;
import org.bulgasari.archive.web.cards.TitleChoice;
import org.bulgasari.archive.web.films.FilmView.Link;
import org.bulgasari.archive.web.films.FilmView.Names;
import org.bulgasari.archive.web.films.FilmView.OtherTitle;
import org.bulgasari.archive.web.films.FilmView.Passage;
import org.bulgasari.archive.web.films.FilmView.StaffView;
import org.bulgasari.archive.web.security.Reader;
import org.bulgasari.archive.web.sleeves.Cover;
import org.bulgasari.archive.web.sleeves.Sleeve;
import org.bulgasari.archive.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/// Puts a film into words for one reader.
final class FilmViewing {

    private final FilmRecord film;
    private final Work work;
    private final Wording wording;
    private final String origin;
    private final Reader reader;
    private final TitleChoice titles;

    FilmViewing(FilmRecord film, Wording wording, String origin, Reader reader) {
        this.film = film;
        this.work = film.work();
        this.wording = wording;
        this.origin = origin;
        this.reader = reader;
        this.titles = TitleChoice.ofTitles(work.titles(), wording.language());
    }

    FilmView view() {
        FactViewing facts = new FactViewing(film, wording);
        ClaimViewing claims = new ClaimViewing(film, wording);
        return new FilmView(
                work.id().value(),
                sleeve(),
                names(),
                warnings(),
                new AnswerViewing(film, wording, reader.seesStaffOnly()).answer(),
                summaries(),
                facts.facts(),
                facts.people(),
                facts.versions(),
                claims.claims(),
                claims.vouched(),
                new RelationViewing(film, wording).relations(),
                facts.identifiers(),
                Citations.view(film, wording, origin),
                work.note(),
                staff());
    }

    String sleeve() {
        String second = titles.original().isPresent() ? titles.shown().text() : null;
        String year = work.year().map(String::valueOf).orElse(null);
        String country = work.countries().isEmpty()
                ? null
                : wording.country(work.countries().getFirst());
        String said = wording.say("sleeve.description", titles.shown().text());
        return Sleeve.draw(new Cover(
                titles.onSleeve().text() + year,
                titles.onSleeve().text(),
                titles.onSleeve().language(),
                second,
                year,
                country,
                film.items().stream()
                        .map(Item::carrierType)
                        .distinct()
                        .map(code -> Wording.brief(
                                wording.vocabularies().named("carrier-types").label(code, Locale.ENGLISH)))
                        .toList(),
                said));
    }

    private Names names() {
        List<OtherTitle> others = work.titles().stream()
                .filter(title -> !title.text().equals(titles.shown().text()))
                .filter(title -> titles.original().isEmpty()
                        || !title.text().equals(titles.original().get().text()))
                .map(title -> new OtherTitle(new Passage(title.text(), title.language()), kind(title)))
                .toList();
        return new Names(
                kicker(),
                new Passage(titles.shown().text(), titles.shown().language()),
                titles.original().map(title -> new Passage(title.text(), title.language())),
                line(),
                others);
    }

    private String kicker() {
        return Stream.concat(
                        Stream.of(wording.term("work-kinds", work.kind())),
                        work.forms().stream().map(code -> wording.term("forms", code)))
                .distinct()
                .reduce((one, two) -> one + " · " + two)
                .orElse("");
    }

    /// "translated title, Japanese": what kind of title, in which language, by which romanisation.
    private String kind(Title title) {
        List<String> words = new ArrayList<>();
        words.add(wording.term("title-types", title.type().code()));
        if (title.language() != null) words.add(wording.languageName(title.language()));
        if (title.transliteration() != null)
            words.add(wording.term("transliteration-schemes", title.transliteration()));
        return String.join(", ", words);
    }

    private List<Link> line() {
        List<Link> line = new ArrayList<>();
        if (work.date() != null) line.add(Link.nowhere(wording.date(work.date().text())));
        for (String code : work.countries()) line.add(Link.to(wording.country(code), "/search?country=" + code));
        work.by("director").stream()
                .map(part -> film.agents().get(part.agent()))
                .flatMap(Stream::ofNullable)
                .forEach(agent -> line.add(
                        Link.to(NameChoice.of(agent.allNames(), wording.language()), "/agents/" + agent.id())));
        String length = wording.length(work.lengthInSeconds());
        if (length != null) line.add(Link.nowhere(length));
        return line.stream().distinct().toList();
    }

    /// Stand before everything else.
    private List<String> warnings() {
        return Stream.concat(
                        work.restrictions().stream(),
                        film.items().stream().flatMap(item -> item.restrictions().stream()))
                .map(this::warning)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<String> warning(Restriction restriction) {
        String note = restriction.note() == null ? "" : " " + restriction.note();
        return switch (restriction.kind()) {
            case CULTURAL_WARNING -> Optional.of(wording.say("film.warning.cultural") + note);
            case CONTENT_WARNING -> Optional.of(wording.say("film.warning.content") + note);
            case ON_SITE, NON_PROFIT, EDUCATIONAL, AGE, STAFF_ONLY -> Optional.empty();
        };
    }

    /// The text in the reader's language, else in English, else whatever there is.
    private List<Passage> summaries() {
        Optional<Summary> own = summaryIn(wording.language().code());
        Optional<Summary> english = summaryIn("en");
        List<Summary> shown = own.or(() -> english).map(List::of).orElse(work.summaries());
        return shown.stream()
                .map(each -> new Passage(each.text(), each.language()))
                .toList();
    }

    private Optional<Summary> summaryIn(String language) {
        return work.summaries().stream()
                .filter(each -> language.equals(each.language()))
                .findFirst();
    }

    private @Nullable StaffView staff() {
        if (reader.account().isEmpty()) return null;
        if (!reader.may(Permission.EDIT_RECORDS) && !reader.seesStaffOnly()) return null;
        return new StaffView(
                wording.day(film.recorded().recordedAt()),
                wording.day(film.recorded().changedAt()),
                film.recorded().version(),
                reader.may(Permission.EDIT_RECORDS),
                "/films/" + work.id() + "/edit",
                "/films/" + work.id() + "/history");
    }

    /// Whether any mark on the work or its items is of this kind.
    static boolean isMarked(FilmRecord film, RestrictionKind kind) {
        return Stream.concat(
                        film.work().restrictions().stream(),
                        film.items().stream().flatMap(item -> item.restrictions().stream()))
                .anyMatch(restriction -> restriction.kind() == kind);
    }
}
