package org.bulgasari.archive.discovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts a film entry together, in words that read aloud. The first title is the preferred one.
public final class FilmEntryBuilder {

    private final String id;
    private String kind = "film";
    private final List<EntryTitle> titles = new ArrayList<>();
    private final List<EntryAgent> agents = new ArrayList<>();
    private @Nullable Integer yearFrom;
    private @Nullable Integer yearTo;
    private final List<Label> countries = new ArrayList<>();
    private final List<Label> languages = new ArrayList<>();
    private final List<Label> forms = new ArrayList<>();
    private final List<Label> genres = new ArrayList<>();
    private final List<Label> carriers = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    private final List<String> summaries = new ArrayList<>();
    private final List<String> identifiers = new ArrayList<>();
    private final List<String> barcodes = new ArrayList<>();
    private final List<String> restrictions = new ArrayList<>();
    private int itemCount;
    private FilmEntry.Visibility visibility = FilmEntry.Visibility.PUBLIC;
    private @Nullable Instant newestArrival;
    private int rarity;

    FilmEntryBuilder(String id) {
        this.id = id;
    }

    public FilmEntryBuilder ofKind(String kind) {
        this.kind = kind;
        return this;
    }

    public FilmEntryBuilder titled(EntryTitle title) {
        titles.add(title);
        return this;
    }

    /// A title in a known language; the first one is the preferred one.
    public FilmEntryBuilder titled(String text, @Nullable String language) {
        return titled(new EntryTitle(text, titles.isEmpty() ? "preferred" : "alternative", language, null));
    }

    public FilmEntryBuilder by(EntryAgent agent) {
        agents.add(agent);
        return this;
    }

    public FilmEntryBuilder directedBy(String... names) {
        return by(new EntryAgent("", List.of(names), "director"));
    }

    public FilmEntryBuilder with(String role, String... names) {
        return by(new EntryAgent("", List.of(names), role));
    }

    public FilmEntryBuilder from(int year) {
        return between(year, year);
    }

    /// First and last possible year; null where unknown.
    public FilmEntryBuilder between(@Nullable Integer from, @Nullable Integer to) {
        yearFrom = from;
        yearTo = to;
        return this;
    }

    public FilmEntryBuilder madeIn(Label... labels) {
        countries.addAll(List.of(labels));
        return this;
    }

    public FilmEntryBuilder inLanguages(Label... labels) {
        languages.addAll(List.of(labels));
        return this;
    }

    public FilmEntryBuilder ofForm(Label... labels) {
        forms.addAll(List.of(labels));
        return this;
    }

    public FilmEntryBuilder ofGenre(Label... labels) {
        genres.addAll(List.of(labels));
        return this;
    }

    public FilmEntryBuilder about(String... words) {
        subjects.addAll(List.of(words));
        return this;
    }

    public FilmEntryBuilder summarised(String text) {
        summaries.add(text);
        return this;
    }

    public FilmEntryBuilder knownAs(String... numbers) {
        identifiers.addAll(List.of(numbers));
        return this;
    }

    /// What is held: carrier types, barcodes, number of items.
    public FilmEntryBuilder held(Collection<Label> carrierTypes, Collection<String> codes, int items) {
        carriers.addAll(carrierTypes);
        barcodes.addAll(codes);
        itemCount = items;
        return this;
    }

    public FilmEntryBuilder restricted(String... codes) {
        restrictions.addAll(List.of(codes));
        return this;
    }

    public FilmEntryBuilder forStaffOnly() {
        visibility = FilmEntry.Visibility.STAFF_ONLY;
        return this;
    }

    public FilmEntryBuilder arrived(@Nullable Instant newest) {
        newestArrival = newest;
        return this;
    }

    public FilmEntryBuilder asRareAs(int figure) {
        rarity = figure;
        return this;
    }

    public FilmEntry entry() {
        return new FilmEntry(
                id,
                kind,
                titles,
                agents,
                yearFrom,
                yearTo,
                countries,
                languages,
                forms,
                genres,
                carriers,
                subjects,
                summaries,
                identifiers,
                barcodes,
                restrictions,
                itemCount,
                visibility,
                newestArrival,
                rarity);
    }
}
