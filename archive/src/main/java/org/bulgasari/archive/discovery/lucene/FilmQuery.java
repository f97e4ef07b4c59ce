package org.bulgasari.archive.discovery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.bulgasari.archive.discovery.text.Sought;
import org.bulgasari.archive.discovery.text.Speller;
import org.bulgasari.archive.discovery.text.Typed;
import org.bulgasari.archive.discovery.text.Word;

/// What was typed as a query: every word matches somewhere, in a title rather than in a name, in a name rather than
/// in a summary.
///
/// Scores are sums of the fixed weights below, not of word statistics: an order that can be explained, and in which
/// no rare word of a summary outweighs a title. `TIER` is more than weights can sum up to, so that what matches
/// whole stands before what matches in every word, and that before what is only close.
final class FilmQuery {

    static final float TIER = 10_000;
    static final List<String> NAMED = List.of(Fields.TITLE, Fields.DIRECTOR, Fields.AGENT);

    private static final List<String> QUOTABLE =
            List.of(Fields.TITLE, Fields.DIRECTOR, Fields.AGENT, Fields.LABEL, Fields.SUBJECT, Fields.SUMMARY);
    private static final List<String> TEXTS = List.of(Fields.LABEL, Fields.SUBJECT, Fields.SUMMARY);

    private final Typed typed;
    private final String text;
    private final KnownTerms known;
    private final Map<Integer, Query> words = new HashMap<>();

    /// @param known where the query will be used: what it does not hold is not asked for
    FilmQuery(String text, Speller.Readings readings, KnownTerms known) throws IOException {
        this.text = text;
        this.known = known;
        typed = Typed.read(text, readings);
    }

    Typed typed() {
        return typed;
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    static float weight(String place) {
        return switch (place) {
            case Fields.TITLE -> 10;
            case Fields.DIRECTOR -> 6;
            case Fields.AGENT -> 4;
            case Fields.LABEL -> 3;
            case Fields.SUBJECT -> 2.5f;
            default -> 1;
        };
    }

    static float weight(Sought.Way way) {
        return switch (way) {
            case WORD -> 1;
            case SIGNS -> 0.95f;
            case NUMBER, LETTERS -> 0.9f;
            case JOINED -> 0.85f;
            case KEY -> 0.55f;
            case INITIALS -> 0.5f;
        };
    }

    /// Whole matches before all, then films in which every word matches.
    Query strict() throws IOException {
        if (isEmpty()) return MatchAllDocsQuery.INSTANCE;
        if (typed.words().isEmpty()) return MatchNoDocsQuery.INSTANCE;
        return new BooleanQuery.Builder()
                .add(tier(everyWord(), 1), Occur.SHOULD)
                .add(whole(), Occur.SHOULD)
                .add(names(), Occur.SHOULD)
                .setMinimumNumberShouldMatch(1)
                .build();
    }

    static Query tier(Query query, float tiers) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new BoostQuery(MatchAllDocsQuery.INSTANCE, TIER * tiers), Occur.MUST)
                .build();
    }

    private Query everyWord() throws IOException {
        var all = new BooleanQuery.Builder();
        for (int i = 0; i < typed.words().size(); i++) {
            Occur occur = typed.isOptional(i) ? Occur.SHOULD : Occur.MUST;
            all.add(word(i), occur);
        }
        for (List<Word> phrase : typed.phrases()) all.add(quoted(phrase), Occur.MUST);
        addNeighbours(all);
        return all.build();
    }

    /// One word, wherever and however it matches best.
    Query word(int i) throws IOException {
        Query before = words.get(i);
        if (before != null) return before;
        Query word = wordAnew(i);
        words.put(i, word);
        return word;
    }

    private Query wordAnew(int i) throws IOException {
        List<Query> ways = new ArrayList<>();
        for (Sought sought : typed.sought()) {
            if (sought.covers(i) && !sought.isVague()) addNamed(sought, ways);
        }
        Word word = typed.words().get(i);
        addTexts(word, ways);
        addNumbers(word.text(), ways);
        return ways.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(ways, 0.02f);
    }

    /// The ways of a word that may well mean another, for when nothing surer is found.
    List<Query> vague(int i) throws IOException {
        List<Query> ways = new ArrayList<>();
        for (Sought sought : typed.sought()) {
            if (sought.covers(i) && sought.isVague()) addNamed(sought, ways);
        }
        return ways;
    }

    private void addNamed(Sought sought, List<Query> ways) throws IOException {
        for (String place : NAMED) {
            float weight = weight(place) * weight(sought.way());
            if (sought.way() == Sought.Way.KEY) addAll(Fields.of(place, sought.way()), sought.terms(), weight, ways);
            else add(Fields.of(place, sought.way()), sought.terms(), weight, ways);
            if (sought.way() == Sought.Way.JOINED && sought.to() > sought.from() + 1) {
                add(place, sought.terms(), weight, ways);
            }
        }
    }

    private void addTexts(Word word, List<Query> ways) throws IOException {
        for (String place : TEXTS) {
            float weight = weight(place);
            if (word.kind() == Word.Kind.SIGNS || word.kind() == Word.Kind.HANGUL) {
                List<String> signs = PlainWords.signs(List.of(word));
                add(Fields.of(place, Sought.Way.SIGNS), signs, weight * (signs.size() > 1 ? 1 : 0.5f), ways);
            } else {
                add(place, List.of(PlainWords.singular(word.text())), weight, ways);
            }
        }
    }

    private void addNumbers(String word, List<Query> ways) throws IOException {
        if (isYear(word)) {
            int year = Integer.parseInt(word);
            add(Fields.YEAR, List.of(word), 7, ways);
            add(Fields.YEAR, List.of(String.valueOf(year - 1)), 1, ways);
            add(Fields.YEAR, List.of(String.valueOf(year + 1)), 1, ways);
        }
        if (word.length() >= 3 && word.chars().anyMatch(Character::isDigit)) {
            add(Fields.NUMBER, List.of(PlainWords.number(word)), 30, ways);
        }
    }

    static boolean isYear(String word) {
        return word.matches("(18[7-9]|19[0-9]|20[0-9])[0-9]");
    }

    private Query quoted(List<Word> phrase) throws IOException {
        List<Query> places = new ArrayList<>();
        List<String> words = phrase.stream().map(Word::text).toList();
        List<String> singular = words.stream().map(PlainWords::singular).toList();
        List<String> signs = PlainWords.signs(phrase);
        boolean signsOnly = phrase.stream().allMatch(w -> w.kind() == Word.Kind.SIGNS || w.kind() == Word.Kind.HANGUL);
        for (String place : QUOTABLE) {
            add(place, NAMED.contains(place) ? words : singular, weight(place), places);
            if (signsOnly) add(Fields.of(place, Sought.Way.SIGNS), signs, weight(place), places);
        }
        return places.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(places, 0);
    }

    /// Words that stand together when they were typed together count more, most at the beginning of a title.
    private void addNeighbours(BooleanQuery.Builder all) throws IOException {
        List<Query> rows = new ArrayList<>();
        List<String> words = typed.words().stream().map(Word::text).toList();
        List<String> anchored = new ArrayList<>(words);
        anchored.addFirst(Fields.ANCHOR);
        add(Fields.TITLE, anchored, words.size() * 2 + 6, rows);
        if (words.size() > 1) add(Fields.TITLE, words, words.size() * 4, rows);
        for (int i = 0; i + 1 < words.size(); i++) {
            for (String place : NAMED) add(place, words.subList(i, i + 2), weight(place) / 3, rows);
        }
        for (Query row : rows) all.add(row, Occur.SHOULD);
    }

    /// All that was typed is one title, or one number.
    private Query whole() throws IOException {
        List<Query> ways = new ArrayList<>();
        for (String key : typed.wholes()) {
            float weight = key.startsWith("f:") ? 1.5f : key.startsWith("b:") ? 1.3f : 1.2f;
            known.query(Fields.TITLE + Fields.WHOLE, key).ifPresent(title -> ways.add(tier(title, weight)));
        }
        String number = PlainWords.number(text);
        if (number.chars().anyMatch(Character::isDigit) && number.length() >= 3) {
            known.query(Fields.NUMBER, number).ifPresent(found -> ways.add(tier(found, 1.4f)));
        }
        return best(ways);
    }

    /// All that was typed is one name.
    private Query names() throws IOException {
        String key = NameKey.of(typed.words().stream().map(Word::text).toList());
        List<Query> ways = new ArrayList<>();
        known.query(Fields.DIRECTOR + Fields.WHOLE, key).ifPresent(name -> ways.add(boosted(name, 40)));
        known.query(Fields.AGENT + Fields.WHOLE, key).ifPresent(name -> ways.add(boosted(name, 15)));
        return best(ways);
    }

    private static Query best(List<Query> ways) {
        return ways.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(ways, 0);
    }

    /// Indices of the words that have to match.
    List<Integer> required() {
        return IntStream.range(0, typed.words().size())
                .filter(i -> !typed.isOptional(i))
                .boxed()
                .toList();
    }

    /// Adds a term or a row of terms, unless the index lacks one of them.
    private void add(String field, List<String> terms, float weight, List<Query> ways) throws IOException {
        if (terms.size() == 1) {
            known.query(field, terms.getFirst()).ifPresent(query -> ways.add(boosted(query, weight)));
            return;
        }
        for (String term : terms) {
            if (!holds(field, term)) return;
        }
        ways.add(boosted(new PhraseQuery(field, terms.toArray(String[]::new)), weight));
    }

    /// Adds terms that have to be there all, in any order, unless the index lacks one of them.
    private void addAll(String field, List<String> terms, float weight, List<Query> ways) throws IOException {
        var all = new BooleanQuery.Builder();
        for (String term : terms) {
            Optional<Query> query = known.query(field, term);
            if (query.isEmpty()) return;
            all.add(boosted(query.get(), weight / terms.size()), Occur.MUST);
        }
        ways.add(all.build());
    }

    boolean holds(String field, String term) throws IOException {
        return known.holds(field, term);
    }

    static Query boosted(Query query, float weight) {
        return new BoostQuery(query, weight);
    }
}
