package org.bulgasari.archive.discovery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Everything that can be searched about one work, as the catalogue and the holdings know it.
///
/// @param id the work's id, 36 characters
/// @param kind the work's kind: "film", "series" and so on
/// @param titles the preferred title first
/// @param agents who made it, the most important first
/// @param yearFrom first year of its date, null when unknown
/// @param yearTo last year of its date, null when unknown
/// @param countries countries of production
/// @param languages languages heard or read in it
/// @param forms feature, short and so on
/// @param genres genres
/// @param carriers carrier types of the items held
/// @param subjects what it is about, in free words
/// @param summaries what happens in it, one text a language
/// @param identifiers numbers by which others know it, without their scheme
/// @param barcodes barcodes of the items held
/// @param restrictions codes of the restrictions on the work and its items
/// @param itemCount number of items held
/// @param visibility who may find it
/// @param newestArrival when the newest of its items arrived, null when none is held
/// @param rarity the higher, the rarer; only for ordering
public record FilmEntry(
        String id,
        String kind,
        List<EntryTitle> titles,
        List<EntryAgent> agents,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        List<Label> countries,
        List<Label> languages,
        List<Label> forms,
        List<Label> genres,
        List<Label> carriers,
        List<String> subjects,
        List<String> summaries,
        List<String> identifiers,
        List<String> barcodes,
        List<String> restrictions,
        int itemCount,
        Visibility visibility,
        @Nullable Instant newestArrival,
        int rarity) {

    /// Who may find an entry.
    public enum Visibility {
        PUBLIC,
        STAFF_ONLY
    }

    public FilmEntry {
        if (id.isBlank() || id.length() > 64)
            throw new IllegalArgumentException("A film entry has an id, found: " + id);
        if (titles.isEmpty()) throw new IllegalArgumentException("Film entry " + id + " has no title");
        titles = List.copyOf(titles);
        agents = List.copyOf(agents);
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
        forms = List.copyOf(forms);
        genres = List.copyOf(genres);
        carriers = List.copyOf(carriers);
        subjects = List.copyOf(subjects);
        summaries = List.copyOf(summaries);
        identifiers = List.copyOf(identifiers);
        barcodes = List.copyOf(barcodes);
        restrictions = List.copyOf(restrictions);
        Objects.requireNonNull(visibility);
    }

    /// Begins an entry: `FilmEntry.of(id).titled("하녀", "ko").from(1960).directedBy("Kim Ki-young", "김기영").entry()`.
    public static FilmEntryBuilder of(String id) {
        return new FilmEntryBuilder(id);
    }

    /// The title the catalogue prefers.
    public String preferredTitle() {
        return titles.getFirst().text();
    }

    /// The title in the given language, or the preferred one. Parallel, translated and original titles count.
    public String titleIn(String language) {
        return titles.stream()
                .filter(title -> language.equals(title.language()))
                .map(EntryTitle::text)
                .findFirst()
                .orElseGet(this::preferredTitle);
    }

    /// The main names of those who directed it.
    public List<String> directors() {
        return agents.stream()
                .filter(EntryAgent::isDirector)
                .map(EntryAgent::name)
                .distinct()
                .toList();
    }
}
