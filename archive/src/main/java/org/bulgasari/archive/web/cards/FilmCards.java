package org.bulgasari.archive.web.cards;

import java.util.List;
import java.util.stream.Stream;
import org.bulgasari.archive.catalogue.rights.RestrictionKind;
import org.bulgasari.archive.discovery.EntryAgent;
import org.bulgasari.archive.discovery.EntryTitle;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.Label;
import org.bulgasari.archive.web.sleeves.Cover;
import org.bulgasari.archive.web.wording.Wording;

/// Makes cards of the index's entries.
public record FilmCards(Wording wording) {

    private static final List<String> TOLD_APART = Stream.of(
                    RestrictionKind.ON_SITE,
                    RestrictionKind.AGE,
                    RestrictionKind.CULTURAL_WARNING,
                    RestrictionKind.STAFF_ONLY)
            .map(RestrictionKind::code)
            .toList();

    public List<FilmCard> of(List<FilmEntry> entries) {
        return entries.stream().map(this::of).toList();
    }

    public FilmCard of(FilmEntry entry) {
        TitleChoice titles = TitleChoice.of(entry.titles(), wording.language());
        return new FilmCard(
                entry.id(),
                titles.shown().text(),
                titles.shown().language(),
                titles.original().map(EntryTitle::text).orElse(null),
                titles.original().map(EntryTitle::language).orElse(null),
                entry.yearFrom() == null ? "" : entry.yearFrom().toString(),
                directors(entry),
                names(entry.countries()),
                names(entry.carriers()),
                entry.itemCount(),
                entry.restrictions().stream()
                        .filter(TOLD_APART::contains)
                        .map(code -> wording.term("restriction-kinds", code))
                        .toList(),
                null,
                cover(entry, titles));
    }

    private Cover cover(FilmEntry entry, TitleChoice titles) {
        EntryTitle main = titles.onSleeve();
        String second = titles.original().isPresent() ? titles.shown().text() : null;
        String year = entry.yearFrom() == null ? null : entry.yearFrom().toString();
        List<String> countries = names(entry.countries());
        return new Cover(
                main.text() + year,
                main.text(),
                main.language(),
                second,
                year,
                countries.isEmpty() ? null : countries.getFirst(),
                carriersOnFoot(entry),
                "");
    }

    private List<String> directors(FilmEntry entry) {
        return entry.agents().stream()
                .filter(EntryAgent::isDirector)
                .map(agent -> NameChoice.of(agent.names(), wording.language()))
                .distinct()
                .toList();
    }

    /// Carriers bear the same short names on sleeves of every language, as they do on the real ones.
    private static List<String> carriersOnFoot(FilmEntry entry) {
        return entry.carriers().stream()
                .map(label -> Wording.brief(label.in("en")))
                .toList();
    }

    private List<String> names(List<Label> labels) {
        return labels.stream().map(label -> label.in(wording.language().code())).toList();
    }
}
