package org.bulgasari.archive.discovery.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.discovery.Dimension;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.Label;

/// The values of an entry in each dimension, each written with its names so that a count can be shown without a
/// vocabulary.
final class FacetValues {

    /// Stands after the code and between language and name.
    static final char BREAK = '\u001f';

    private static final int LONGEST = 2_000;

    private FacetValues() {}

    static String field(Dimension dimension) {
        return "f." + dimension;
    }

    /// @param written how a label is written: [#written], which may be kept for labels met before
    static Map<Dimension, List<String>> of(FilmEntry entry, Kept<Label, String> written) {
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        values.put(Dimension.COUNTRY, all(entry.countries(), written));
        values.put(Dimension.CARRIER, all(entry.carriers(), written));
        values.put(Dimension.FORM, all(entry.forms(), written));
        values.put(Dimension.GENRE, all(entry.genres(), written));
        values.put(Dimension.LANGUAGE, all(entry.languages(), written));
        values.put(
                Dimension.DIRECTOR,
                all(entry.directors().stream().map(Label::of).toList(), written));
        values.put(
                Dimension.RESTRICTION,
                all(entry.restrictions().stream().map(Label::of).toList(), written));
        values.put(Dimension.HELD, all(List.of(Label.of(entry.itemCount() > 0 ? "yes" : "no")), written));
        values.put(Dimension.DECADE, all(decades(entry).stream().map(Label::of).toList(), written));
        return values;
    }

    private static List<String> decades(FilmEntry entry) {
        Integer from = entry.yearFrom();
        if (from == null) return List.of();
        Integer to = entry.yearTo();
        int last = to == null ? from : Math.min(to, from + 20);
        List<String> decades = new ArrayList<>();
        for (int decade = from / 10 * 10; decade <= last; decade += 10) decades.add(String.valueOf(decade));
        return decades;
    }

    /// Names of countries, languages, forms, genres, carriers and decades as people say them.
    static List<String> spokenNames(FilmEntry entry) {
        List<String> names = new ArrayList<>();
        for (List<Label> labels :
                List.of(entry.countries(), entry.languages(), entry.forms(), entry.genres(), entry.carriers())) {
            for (Label label : labels) {
                names.add(label.code());
                names.addAll(label.names().values());
            }
        }
        for (String decade : decades(entry)) {
            names.add(decade + "s");
            if (decade.startsWith("19")) names.add(decade.substring(2) + "s");
        }
        names.add(entry.kind());
        return names;
    }

    private static List<String> all(List<Label> labels, Kept<Label, String> written) {
        return labels.stream().map(written::of).distinct().toList();
    }

    static String written(Label label) {
        String code = Terms.cut(label.code()).replace(BREAK, ' ');
        var text = new StringBuilder(code).append(BREAK);
        label.names().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(name -> text.append(name.getKey())
                        .append(BREAK)
                        .append(name.getValue())
                        .append(BREAK));
        return text.length() > LONGEST ? code + BREAK : text.toString();
    }

    /// The label that was written; inverse of what stands in the index.
    static Label read(String written) {
        List<String> parts = List.of(written.split(String.valueOf(BREAK), -1));
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 1; i + 1 < parts.size(); i += 2) names.put(parts.get(i), parts.get(i + 1));
        return new Label(parts.getFirst(), names);
    }
}
