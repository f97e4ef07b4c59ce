package org.bulgasari.archive.discovery.lucene;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.bulgasari.archive.discovery.EntryAgent;
import org.bulgasari.archive.discovery.EntryTitle;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.Label;
import org.bulgasari.archive.discovery.text.Family;
import org.bulgasari.archive.discovery.text.Sought;
import org.bulgasari.archive.discovery.text.Speller;
import org.bulgasari.archive.discovery.text.Spellings;
import org.bulgasari.archive.discovery.text.Word;
import org.bulgasari.archive.discovery.text.Words;

/// Turns a film entry into the terms it is found by.
final class FilmDocument {

    private final Speller speller;
    private final Kept<Name, Spellings> names = new Kept<>(this::spell);
    private final Kept<String, Text> texts = new Kept<>(Text::of);
    private final Kept<Label, String> labels = new Kept<>(FacetValues::written);

    /// A name among the families that its surroundings suggest.
    private record Name(String text, Set<Family> families) {}

    /// The terms of a running text.
    private record Text(List<List<String>> words, List<List<String>> signs) {

        static Text of(String text) {
            List<Word> words = Words.of(text);
            return new Text(
                    PlainWords.positions(words),
                    PlainWords.signs(words).stream().map(List::of).toList());
        }
    }

    FilmDocument(Speller speller) {
        this.speller = speller;
    }

    /// The spellings of one title of the entry.
    Spellings spell(EntryTitle title, Set<Family> families) {
        return speller.title(title.text(), title.language(), families);
    }

    /// The spellings of an agent's name.
    Spellings spell(String name, Set<Family> families) {
        return names.of(new Name(name, families));
    }

    private Spellings spell(Name name) {
        return speller.name(name.text(), name.families());
    }

    /// The families of writing that an entry's scripts, languages and countries suggest for its Latin names.
    static Set<Family> families(FilmEntry entry) {
        var families = EnumSet.noneOf(Family.class);
        for (EntryTitle title : entry.titles()) {
            families.addAll(Family.ofLanguage(title.language()));
            families.addAll(Family.ofScript(title.text()));
        }
        for (Label language : entry.languages()) families.addAll(Family.ofLanguage(language.code()));
        for (Label country : entry.countries()) families.addAll(Family.ofCountry(country.code()));
        if (families.contains(Family.JAPANESE) && !isChinese(entry)) families.remove(Family.CHINESE);
        return families;
    }

    private static boolean isChinese(FilmEntry entry) {
        return entry.languages().stream()
                        .anyMatch(l -> Family.ofLanguage(l.code()).contains(Family.CHINESE))
                || entry.titles().stream()
                        .anyMatch(t -> Family.ofLanguage(t.language()).contains(Family.CHINESE));
    }

    /// The families for an agent's Latin names: its own scripts when it has any, else the film's.
    static Set<Family> families(EntryAgent agent, Set<Family> ofFilm) {
        var own = EnumSet.noneOf(Family.class);
        for (String name : agent.names()) own.addAll(Family.ofScript(name));
        if (own.contains(Family.CHINESE) && ofFilm.contains(Family.JAPANESE) && !ofFilm.contains(Family.CHINESE)) {
            own.add(Family.JAPANESE);
        }
        return own.isEmpty() ? ofFilm : own;
    }

    Document of(FilmEntry entry) {
        var document = new Document();
        document.add(new StringField(Fields.ID, entry.id(), Field.Store.NO));
        if (entry.visibility() == FilmEntry.Visibility.STAFF_ONLY) {
            document.add(new StringField(Fields.STAFF, "1", Field.Store.NO));
        }
        Set<Family> families = families(entry);
        var terms = new Terms();
        document.add(new NumericDocValuesField(Fields.LENGTH, addTitles(entry, families, terms)));
        addAgents(entry, families, terms);
        addTexts(entry, terms);
        addNumbers(entry, terms);
        terms.writeTo(document);
        addOrders(entry, document);
        FacetValues.of(entry, labels).forEach((dimension, values) -> {
            for (String value : values) {
                document.add(new SortedSetDocValuesField(FacetValues.field(dimension), new BytesRef(value)));
            }
        });
        document.add(new BinaryDocValuesField(Fields.ENTRY, new BytesRef(EntryCodec.encode(entry))));
        return document;
    }

    /// Adds the titles; answers the number of words of the shortest.
    private int addTitles(FilmEntry entry, Set<Family> families, Terms terms) {
        int shortest = Integer.MAX_VALUE;
        for (EntryTitle title : entry.titles()) {
            Spellings spelt = spell(title, families);
            shortest = Math.min(shortest, spelt.words().size());
            add(Fields.TITLE, spelt, terms);
            terms.add(Fields.TITLE + Fields.WHOLE, spelt.wholes());
            addStarts(Fields.TITLE, title.text(), terms);
        }
        return shortest;
    }

    private void addAgents(FilmEntry entry, Set<Family> families, Terms terms) {
        Set<String> written = new HashSet<>();
        for (EntryAgent agent : entry.agents()) {
            String place = agent.isDirector() ? Fields.DIRECTOR : Fields.AGENT;
            Set<Family> own = families(agent, families);
            for (String name : agent.names()) {
                if (!written.add(place + name)) continue;
                Spellings spelt = spell(name, own);
                add(place, spelt, terms);
                terms.add(place + Fields.WHOLE, List.of(NameKey.of(spelt.words())));
                addStarts(Fields.AGENT, name, terms);
            }
        }
    }

    private static void add(String place, Spellings spelt, Terms terms) {
        List<Set<String>> anchored = new ArrayList<>(spelt.alternatives());
        anchored.addFirst(Set.of(Fields.ANCHOR));
        terms.place(place, anchored);
        terms.place(
                Fields.of(place, Sought.Way.SIGNS),
                spelt.signs().stream().map(List::of).toList());
        terms.add(Fields.of(place, Sought.Way.JOINED), spelt.joined());
        terms.add(Fields.of(place, Sought.Way.KEY), spelt.keys());
        terms.add(Fields.of(place, Sought.Way.INITIALS), spelt.initials());
        terms.add(Fields.of(place, Sought.Way.LETTERS), spelt.letters());
    }

    private static void addStarts(String place, String text, Terms terms) {
        Set<String> starts = Starts.of(text);
        terms.add(place + Fields.STARTS, starts);
        for (String start : starts) {
            for (int length = 1; length <= Math.min(Starts.SHORT, start.length()); length++) {
                terms.add(place + Fields.FIRST_LETTERS, List.of(start.substring(0, length)));
            }
        }
    }

    private void addTexts(FilmEntry entry, Terms terms) {
        entry.subjects().forEach(text -> addText(Fields.SUBJECT, texts.of(text), terms));
        entry.summaries().forEach(text -> addText(Fields.SUMMARY, Text.of(text), terms));
        FacetValues.spokenNames(entry).forEach(text -> addText(Fields.LABEL, texts.of(text), terms));
    }

    private static void addText(String place, Text text, Terms terms) {
        terms.place(place, text.words());
        terms.place(Fields.of(place, Sought.Way.SIGNS), text.signs());
    }

    private static void addNumbers(FilmEntry entry, Terms terms) {
        for (List<String> numbers : List.of(entry.identifiers(), entry.barcodes(), List.of(entry.id()))) {
            for (String number : numbers) terms.add(Fields.NUMBER, List.of(PlainWords.number(number)));
        }
        Integer from = entry.yearFrom();
        if (from == null) return;
        Integer last = entry.yearTo();
        int to = last == null ? from : Math.min(last, from + 10);
        for (int year = from; year <= to; year++) terms.add(Fields.YEAR, List.of(String.valueOf(year)));
    }

    private static void addOrders(FilmEntry entry, Document document) {
        document.add(new SortedDocValuesField(Fields.SORT_TITLE, new BytesRef(TitleOrder.key(entry))));
        Integer from = entry.yearFrom();
        if (from != null) document.add(new NumericDocValuesField(Fields.SORT_YEAR, from));
        var arrival = entry.newestArrival();
        if (arrival != null) document.add(new NumericDocValuesField(Fields.ARRIVAL, arrival.toEpochMilli()));
        document.add(new NumericDocValuesField(Fields.RARITY, entry.rarity()));
    }
}
