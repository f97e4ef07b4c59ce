package org.bulgasari.archive.discovery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.bulgasari.archive.discovery.EntryAgent;
import org.bulgasari.archive.discovery.EntryTitle;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.Suggestion;
import org.bulgasari.archive.discovery.text.Family;
import org.bulgasari.archive.discovery.text.Hangul;
import org.bulgasari.archive.discovery.text.Words;

/// Completes what is being typed, with films and agents.
final class Suggesting {

    /// Films looked at for each kind; enough to fill a list, few enough to answer while somebody types.
    private static final int LOOKED_AT = 60;
    private static final int SHORTEST_KEY = 3;

    private final IndexSearcher searcher;
    private final String prefix;
    private final String typed;
    private final String language;
    private final boolean staff;

    Suggesting(IndexSearcher searcher, String prefix, String language, boolean staff) {
        this.searcher = searcher;
        this.prefix = prefix;
        this.typed = Starts.typed(prefix);
        this.language = language;
        this.staff = staff;
    }

    /// A suggestion and its place in the order: the lower, the earlier.
    private record Ranked(Suggestion suggestion, int rank, int length) {}

    List<Suggestion> list(int limit) throws IOException {
        if (typed.isBlank() || limit <= 0) return List.of();
        List<Suggestion> films = films();
        List<Suggestion> agents = agents();
        int forAgents = Math.min(agents.size(), Math.max(limit / 3, limit - films.size()));
        List<Suggestion> all = new ArrayList<>(films.subList(0, Math.min(films.size(), limit - forAgents)));
        all.addAll(agents.subList(0, forAgents));
        return all.size() > limit ? List.copyOf(all.subList(0, limit)) : List.copyOf(all);
    }

    private List<Suggestion> films() throws IOException {
        List<Ranked> ranked = new ArrayList<>();
        for (FilmEntry entry : entries(Fields.TITLE)) ranked.add(film(entry));
        return sorted(ranked);
    }

    private static List<Suggestion> sorted(List<Ranked> ranked) {
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::rank)
                        .thenComparingInt(Ranked::length)
                        .thenComparing(r -> r.suggestion().text()))
                .map(Ranked::suggestion)
                .distinct()
                .toList();
    }

    private Ranked film(FilmEntry entry) {
        EntryTitle best = entry.titles().getFirst();
        int rank = 4;
        for (EntryTitle title : entry.titles()) {
            int here = rank(title.text()) * 2
                    + (language.equals(title.language())
                                    || title.equals(entry.titles().getFirst())
                            ? 0
                            : 1);
            if (here < rank * 2 + 1 && rank(title.text()) < rank) {
                best = title;
                rank = rank(title.text());
            }
        }
        String preferred = entry.titleIn(language);
        Integer year = entry.yearFrom();
        String context = preferred.equals(best.text()) ? "" : preferred;
        return new Ranked(
                new Suggestion(Suggestion.Kind.FILM, entry.id(), best.text(), context, year == null ? 0 : year),
                rank,
                best.text().length());
    }

    /// 0 it is the text, 1 the text begins so, 2 a word of it does, 3 only by another spelling.
    private int rank(String text) {
        String start = Starts.typed(text);
        if (start.equals(typed)) return 0;
        if (start.startsWith(typed)) return 1;
        return Starts.of(text).stream().anyMatch(s -> s.startsWith(typed)) ? 2 : 3;
    }

    private List<Suggestion> agents() throws IOException {
        Map<Suggestion, Integer> films = new HashMap<>();
        Map<Suggestion, Ranked> ranked = new LinkedHashMap<>();
        for (FilmEntry entry : entries(Fields.AGENT)) {
            for (EntryAgent agent : entry.agents()) {
                for (String name : agent.names()) {
                    int rank = rank(name);
                    if (rank == 3 && !soundsLike(name)) continue;
                    var suggestion = new Suggestion(
                            Suggestion.Kind.AGENT, agent.id(), name, name.equals(agent.name()) ? "" : agent.name(), 0);
                    films.merge(suggestion, 1, Integer::sum);
                    ranked.putIfAbsent(suggestion, new Ranked(suggestion, rank, name.length()));
                    break;
                }
            }
        }
        return sorted(ranked.values().stream()
                .map(r -> new Ranked(r.suggestion(), r.rank(), -films.getOrDefault(r.suggestion(), 0)))
                .toList());
    }

    private boolean soundsLike(String name) {
        String key = koreanKey();
        return key.length() > SHORTEST_KEY + 3
                && Words.of(name).stream()
                        .anyMatch(word -> Family.KOREAN.key(latin(word.text())).startsWith(key));
    }

    private static String latin(String word) {
        return Hangul.isSyllable(word.codePointAt(0)) ? Hangul.spelled(word) : word;
    }

    private String koreanKey() {
        return Family.KOREAN.key(String.join(
                "", Words.of(prefix).stream().map(w -> latin(w.text())).toList()));
    }

    private List<FilmEntry> entries(String place) throws IOException {
        List<FilmEntry> entries = load(starting(place));
        return entries.isEmpty() && typed.length() >= SHORTEST_KEY ? load(sounding(place)) : entries;
    }

    private Query starting(String place) {
        if (typed.length() <= Starts.SHORT) return new TermQuery(new Term(place + Fields.FIRST_LETTERS, typed));
        return new PrefixQuery(new Term(place + Fields.STARTS, typed));
    }

    private Query sounding(String place) {
        var any = new BooleanQuery.Builder();
        for (String each :
                place.equals(Fields.TITLE) ? List.of(Fields.TITLE) : List.of(Fields.DIRECTOR, Fields.AGENT)) {
            any.add(new PrefixQuery(new Term(each + ".k", koreanKey())), Occur.SHOULD);
            String chinese = "zh:" + typed.replace(" ", "");
            any.add(new PrefixQuery(new Term(each + ".k", chinese)), Occur.SHOULD);
            any.add(new PrefixQuery(new Term(each + ".k", Family.JAPANESE.key(typed))), Occur.SHOULD);
            any.add(new PrefixQuery(new Term(each + ".k", Family.SLAVIC.key(typed))), Occur.SHOULD);
            any.add(new PrefixQuery(new Term(each + ".j", typed.replace(" ", ""))), Occur.SHOULD);
        }
        return any.build();
    }

    private List<FilmEntry> load(Query query) throws IOException {
        var found = new BooleanQuery.Builder().add(new ConstantScoreQuery(query), Occur.MUST);
        if (!staff) found.add(new TermQuery(new Term(Fields.STAFF, "1")), Occur.MUST_NOT);
        var shortestFirst = new Sort(new SortField(Fields.LENGTH, SortField.Type.INT));
        List<FilmEntry> entries = new ArrayList<>();
        for (ScoreDoc each : searcher.search(found.build(), LOOKED_AT, shortestFirst).scoreDocs) {
            entries.add(StoredEntries.read(searcher, each.doc));
        }
        return entries;
    }
}
