package org.bulgasari.archive.discovery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.bulgasari.archive.discovery.Dimension;
import org.bulgasari.archive.discovery.FacetValue;
import org.bulgasari.archive.discovery.Label;
import org.bulgasari.archive.discovery.SearchRequest;

/// Narrows what the words find by the chosen values, and counts, in one pass: a film that fails in one dimension
/// only is still counted there, so that another value of it can be chosen ("drill sideways").
final class FacetCollector implements Collector {

    /// Directors shown; the rest have few films. Of other dimensions all values are.
    private static final int MOST_DIRECTORS = 60;
    /// Looked up in each segment; beyond it the counts of a dimension with very many values are a lower bound.
    private static final int MOST_LOOKED_UP = 400;

    private final Map<Dimension, Set<String>> chosen;
    private final Set<Dimension> looked;
    private final Set<Dimension> counted;
    private final Collector inner;
    private final Map<Dimension, Map<String, Long>> counts = new EnumMap<>(Dimension.class);
    private long total;

    FacetCollector(SearchRequest request, Collector inner) {
        chosen = request.chosen();
        counted = request.counted();
        looked = EnumSet.noneOf(Dimension.class);
        looked.addAll(counted);
        looked.addAll(chosen.keySet());
        this.inner = inner;
    }

    long total() {
        return total;
    }

    @Override
    public ScoreMode scoreMode() {
        return inner.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        List<Column> columns = new ArrayList<>();
        for (Dimension dimension : looked) columns.add(new Column(dimension, context));
        LeafCollector next = inner.getLeafCollector(context);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) throws IOException {
                next.setScorer(scorer);
            }

            @Override
            public void collect(int doc) throws IOException {
                Column failed = null;
                for (Column column : columns) {
                    column.read(doc);
                    if (!column.fails) continue;
                    if (failed != null) return;
                    failed = column;
                }
                if (failed != null) {
                    failed.count();
                    return;
                }
                total++;
                for (Column column : columns) column.count();
                next.collect(doc);
            }

            @Override
            public void finish() throws IOException {
                for (Column column : columns) column.addUp();
                next.finish();
            }
        };
    }

    /// One dimension in one segment.
    private final class Column {
        private final Dimension dimension;
        private final SortedSetDocValues values;
        private final int[] tally;
        private final Set<Long> wanted;
        private final boolean narrows;
        private long[] read = new long[8];
        private int size;
        boolean fails;

        Column(Dimension dimension, LeafReaderContext context) throws IOException {
            this.dimension = dimension;
            values = DocValues.getSortedSet(context.reader(), FacetValues.field(dimension));
            tally = counted.contains(dimension) ? new int[(int) values.getValueCount()] : new int[0];
            narrows = chosen.containsKey(dimension);
            wanted = narrows ? ordinals(chosen.getOrDefault(dimension, Set.of())) : Set.of();
        }

        private Set<Long> ordinals(Set<String> codes) throws IOException {
            Set<Long> ordinals = new HashSet<>();
            TermsEnum terms = values.termsEnum();
            for (String code : codes) {
                String start = code + FacetValues.BREAK;
                if (terms.seekCeil(new BytesRef(start)) == TermsEnum.SeekStatus.END) continue;
                for (BytesRef term = terms.term();
                        term != null && term.utf8ToString().startsWith(start);
                        term = terms.next()) {
                    ordinals.add(terms.ord());
                }
            }
            return ordinals;
        }

        void read(int doc) throws IOException {
            size = 0;
            fails = narrows;
            if (!values.advanceExact(doc)) return;
            int count = values.docValueCount();
            if (count > read.length) read = new long[count * 2];
            for (int i = 0; i < count; i++) {
                long ordinal = values.nextOrd();
                read[size++] = ordinal;
                if (fails && wanted.contains(ordinal)) fails = false;
            }
        }

        void count() {
            if (tally.length == 0) return;
            for (int i = 0; i < size; i++) tally[(int) read[i]]++;
        }

        void addUp() throws IOException {
            Map<String, Long> sums = counts.computeIfAbsent(dimension, d -> new HashMap<>());
            int[] used =
                    IntStream.range(0, tally.length).filter(i -> tally[i] > 0).toArray();
            int least = used.length > MOST_LOOKED_UP ? leastOfMost(used) : 1;
            for (int ordinal : used) {
                if (tally[ordinal] < least && !wanted.contains((long) ordinal)) continue;
                sums.merge(values.lookupOrd(ordinal).utf8ToString(), (long) tally[ordinal], Long::sum);
            }
        }

        private int leastOfMost(int[] used) {
            int[] sorted = IntStream.of(used).map(i -> tally[i]).sorted().toArray();
            return sorted[sorted.length - MOST_LOOKED_UP] + 1;
        }
    }

    /// The values counted, most films first, the chosen ones always among them.
    Map<Dimension, List<FacetValue>> facets(String language) {
        Map<Dimension, List<FacetValue>> facets = new EnumMap<>(Dimension.class);
        for (Dimension dimension : counted) facets.put(dimension, values(dimension, language));
        return facets;
    }

    private List<FacetValue> values(Dimension dimension, String language) {
        Set<String> wanted = chosen.getOrDefault(dimension, Set.of());
        Map<String, FacetValue> byCode = new HashMap<>();
        for (var count : counts.getOrDefault(dimension, Map.of()).entrySet()) {
            Label label = FacetValues.read(count.getKey());
            var value =
                    new FacetValue(label.code(), label.in(language), count.getValue(), wanted.contains(label.code()));
            byCode.merge(label.code(), value, FacetCollector::sum);
        }
        for (String code : wanted) byCode.putIfAbsent(code, new FacetValue(code, code, 0, true));
        List<FacetValue> sorted = byCode.values().stream()
                .sorted(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::label))
                .toList();
        return IntStream.range(0, sorted.size())
                .filter(i -> dimension != Dimension.DIRECTOR
                        || i < MOST_DIRECTORS
                        || sorted.get(i).chosen())
                .mapToObj(sorted::get)
                .toList();
    }

    private static FacetValue sum(FacetValue a, FacetValue b) {
        return new FacetValue(a.code(), a.label(), a.count() + b.count(), a.chosen());
    }
}
