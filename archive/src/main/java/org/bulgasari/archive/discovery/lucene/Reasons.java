package org.bulgasari.archive.discovery.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.archive.discovery.EntryAgent;
import org.bulgasari.archive.discovery.EntryTitle;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.Match;
import org.bulgasari.archive.discovery.text.Family;
import org.bulgasari.archive.discovery.text.Sought;
import org.bulgasari.archive.discovery.text.Speller;
import org.bulgasari.archive.discovery.text.Spelling;
import org.bulgasari.archive.discovery.text.Spellings;
import org.bulgasari.archive.discovery.text.Typed;
import org.bulgasari.archive.discovery.text.Word;
import org.bulgasari.archive.discovery.text.Words;

/// Says why an entry answers what was typed, by comparing spellings again as the index does.
final class Reasons {

    private final FilmEntry entry;
    private final String text;
    private final Typed typed;
    private final boolean otherLayout;
    private final List<Named> named = new ArrayList<>();

    private record Named(Match.Place place, String text, Spellings spellings) {}

    Reasons(
            FilmEntry entry,
            String text,
            Optional<String> otherLayout,
            Speller.Readings readings,
            FilmDocument documents) {
        this.entry = entry;
        this.text = text;
        this.otherLayout = otherLayout.isPresent();
        typed = Typed.read(otherLayout.orElse(text), readings);
        Set<Family> families = FilmDocument.families(entry);
        for (EntryTitle title : entry.titles()) {
            named.add(new Named(Match.Place.TITLE, title.text(), documents.spell(title, families)));
        }
        for (EntryAgent agent : entry.agents()) {
            Match.Place place = agent.isDirector() ? Match.Place.DIRECTOR : Match.Place.AGENT;
            for (String name : agent.names()) {
                named.add(new Named(place, name, documents.spell(name, FilmDocument.families(agent, families))));
            }
        }
    }

    List<Match> list() {
        List<Match> whole = whole();
        if (!whole.isEmpty()) return whole;
        List<Match> all = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (int i = 0; i < typed.words().size(); i++) {
            if (typed.isOptional(i)) continue;
            Optional<Match> best = best(i);
            if (best.isPresent() && said.add(best.get().toString())) all.add(best.get());
        }
        all.sort(Comparator.comparing(Match::way).thenComparing(Match::place));
        return all;
    }

    private List<Match> whole() {
        for (Named each : named) {
            boolean title = each.place() == Match.Place.TITLE;
            boolean same = title
                    ? each.spellings().wholes().stream().anyMatch(typed.wholes()::contains)
                    : NameKey.of(each.spellings().words())
                            .equals(NameKey.of(
                                    typed.words().stream().map(Word::text).toList()));
            if (same && !typed.words().isEmpty()) return List.of(match(each, Match.Way.WHOLE, text.strip()));
        }
        for (List<String> numbers : List.of(entry.barcodes(), entry.identifiers())) {
            for (String number : numbers) {
                if (PlainWords.number(number).equals(PlainWords.number(text)) && !text.isBlank()) {
                    return List.of(new Match(Match.Place.IDENTIFIER, Match.Way.WHOLE, number, text.strip()));
                }
            }
        }
        return List.of();
    }

    private Match match(Named each, Match.Way way, String part) {
        return new Match(each.place(), otherLayout ? Match.Way.KEYBOARD_LAYOUT : way, each.text(), part);
    }

    private Optional<Match> best(int word) {
        return Optional.<Match>empty()
                .or(() -> bestNamed(word))
                .or(() -> number(word))
                .or(() -> inTexts(word))
                .or(() -> close(word));
    }

    private Optional<Match> bestNamed(int word) {
        Match best = null;
        float weight = 0;
        for (Sought sought : typed.sought()) {
            if (sought.from() > word || sought.to() <= word) continue;
            for (Named each : named) {
                float here = FilmQuery.weight(place(each.place())) * FilmQuery.weight(sought.way());
                if (here <= weight || !sought.isIn(each.spellings())) continue;
                weight = here;
                best = match(each, way(sought.way()), part(sought));
            }
        }
        return Optional.ofNullable(best);
    }

    private static String place(Match.Place place) {
        return switch (place) {
            case TITLE -> Fields.TITLE;
            case DIRECTOR -> Fields.DIRECTOR;
            default -> Fields.AGENT;
        };
    }

    private static Match.Way way(Sought.Way way) {
        return switch (way) {
            case WORD, LETTERS -> Match.Way.WORD;
            case NUMBER -> Match.Way.NUMBER;
            case JOINED -> Match.Way.JOINED_WORDS;
            case SIGNS -> Match.Way.SIGNS;
            case KEY -> Match.Way.ROMANISED;
            case INITIALS -> Match.Way.INITIALS;
        };
    }

    private String part(Sought sought) {
        return String.join(
                " ",
                typed.words().subList(sought.from(), sought.to()).stream()
                        .map(Word::text)
                        .toList());
    }

    private Optional<Match> number(int word) {
        String part = typed.words().get(word).text();
        Integer from = entry.yearFrom();
        if (from != null && FilmQuery.isYear(part)) {
            Integer to = entry.yearTo();
            int year = Integer.parseInt(part);
            if (year >= from - 1 && year <= (to == null ? from : to) + 1) {
                Match.Way way = year >= from ? Match.Way.WHOLE : Match.Way.CLOSE_SPELLING;
                return Optional.of(new Match(Match.Place.YEAR, way, String.valueOf(from), part));
            }
        }
        for (List<String> numbers : List.of(entry.barcodes(), entry.identifiers())) {
            for (String number : numbers) {
                if (PlainWords.number(number).equals(part)) {
                    return Optional.of(new Match(Match.Place.IDENTIFIER, Match.Way.WHOLE, number, part));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Match> inTexts(int index) {
        Word word = typed.words().get(index);
        return in(FacetValues.spokenNames(entry), Match.Place.LABEL, word)
                .or(() -> in(entry.subjects(), Match.Place.SUBJECT, word))
                .or(() -> in(entry.summaries(), Match.Place.SUMMARY, word));
    }

    private static Optional<Match> in(List<String> texts, Match.Place place, Word word) {
        String sought = PlainWords.singular(word.text());
        for (String text : texts) {
            List<Word> words = Words.of(text);
            boolean signs = word.kind() == Word.Kind.SIGNS || word.kind() == Word.Kind.HANGUL;
            boolean found = signs
                    ? java.util.Collections.indexOfSubList(PlainWords.signs(words), PlainWords.signs(List.of(word)))
                            >= 0
                    : PlainWords.positions(words).stream().anyMatch(same -> same.contains(sought));
            if (found) return Optional.of(new Match(place, Match.Way.WORD, text, word.text()));
        }
        return Optional.empty();
    }

    private Optional<Match> close(int index) {
        String word = typed.words().get(index).text();
        for (Named each : named) {
            if (each.spellings().words().stream().anyMatch(w -> word.length() >= 3 && w.startsWith(word))) {
                return Optional.of(match(each, Match.Way.BEGINNING, word));
            }
        }
        for (Sought sought : typed.sought()) {
            int edits = sought.from() <= index && index < sought.to() ? Relaxation.edits(sought) : 0;
            for (Named each : named) {
                if (edits > 0
                        && candidates(each.spellings(), sought.way()).stream()
                                .anyMatch(c -> Spelling.isClose(c, sought.term(), edits))) {
                    return Optional.of(match(each, Match.Way.CLOSE_SPELLING, part(sought)));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<String> candidates(Spellings spellings, Sought.Way way) {
        Set<String> all = new HashSet<>();
        switch (way) {
            case KEY -> all.addAll(spellings.keys());
            case LETTERS -> all.addAll(spellings.letters());
            default -> {
                all.addAll(spellings.words());
                all.addAll(spellings.joined());
            }
        }
        return all;
    }
}
