package org.bulgasari.archive.discovery.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// The terms of one entry, gathered by field, so that each field is written once.
final class Terms {

    private static final int LONGEST = 400;
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType PLAIN = type(IndexOptions.DOCS, false);

    private final Map<String, List<Collection<String>>> placed = new LinkedHashMap<>();
    private final Map<String, Set<String>> plain = new LinkedHashMap<>();

    private static FieldType type(IndexOptions options, boolean tokenized) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(true);
        type.setTokenized(tokenized);
        type.freeze();
        return type;
    }

    /// Terms whose places matter, after a gap.
    void place(String field, List<? extends Collection<String>> positions) {
        if (positions.isEmpty()) return;
        List<Collection<String>> all = placed.computeIfAbsent(field, f -> new ArrayList<>());
        if (!all.isEmpty()) all.add(List.of());
        all.addAll(positions);
    }

    /// Terms that are only there or not.
    void add(String field, Collection<String> terms) {
        if (!terms.isEmpty())
            plain.computeIfAbsent(field, f -> new LinkedHashSet<>()).addAll(terms);
    }

    void writeTo(Document document) {
        placed.forEach((field, positions) -> document.add(new Field(field, new TermStream(positions), PLACED)));
        plain.forEach((field, terms) -> {
            for (String term : terms) document.add(new Field(field, new BytesRef(cut(term)), PLAIN));
        });
    }

    /// Lucene refuses terms beyond 32 KB; nobody types so much, but a broken source may hold it.
    static String cut(String term) {
        return term.length() > LONGEST ? term.substring(0, LONGEST) : term;
    }
}
