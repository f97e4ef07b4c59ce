package org.bulgasari.filmform.copies.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// An alignment as JSON: the two films, the speed, and the stretches matched, missing and inserted; times in
/// seconds.
public final class AlignmentJson {

    private AlignmentJson() {}

    /// @param film name of the one film
    /// @param other name of the other
    public static String of(Alignment alignment, String film, String other) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("film", Map.of("name", film, "length", rounded(alignment.length())));
        fields.put("other", Map.of("name", other, "length", rounded(alignment.otherLength())));
        Speed speed = alignment.speed();
        if (speed != null) fields.put("speed", speed(speed));
        fields.put("likeness", rounded(alignment.likeness()));
        fields.put(
                "matched",
                alignment.matched().stream().map(AlignmentJson::stretch).toList());
        fields.put("missing", spans(alignment.missing()));
        fields.put("inserted", spans(alignment.inserted()));
        fields.put(
                "reordered",
                alignment.reordered().stream().map(AlignmentJson::stretch).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(fields);
    }

    private static Map<String, Object> speed(Speed speed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ratio", rounded(speed.ratio()));
        fields.put("name", speed.name());
        fields.put("reason", speed.reason());
        return fields;
    }

    private static Map<String, Object> stretch(Stretch stretch) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("from", rounded(stretch.from()));
        fields.put("to", rounded(stretch.to()));
        fields.put("other_from", rounded(stretch.otherFrom()));
        fields.put("other_to", rounded(stretch.otherTo()));
        fields.put("likeness", rounded(stretch.likeness()));
        fields.put("mirrored", stretch.mirrored());
        fields.put("reordered", stretch.reordered());
        return fields;
    }

    private static List<Map<String, Double>> spans(List<Span> spans) {
        return spans.stream()
                .map(span -> Map.of("from", rounded(span.from()), "to", rounded(span.to())))
                .toList();
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}
