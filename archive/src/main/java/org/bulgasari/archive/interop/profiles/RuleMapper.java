package org.bulgasari.archive.interop.profiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.archive.interop.reading.SourceRow;
import org.bulgasari.archive.interop.records.ExchangeFormat;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Maps rows by the rules of a profile.
final class RuleMapper implements RecordMapper {

    private final MappingProfile profile;
    private final Lookups lookups;
    private final ExchangeFormat format = new ExchangeFormat();
    private final Map<String, Integer> repeats = new HashMap<>();

    RuleMapper(MappingProfile profile, Lookups lookups) {
        this.profile = profile;
        this.lookups = lookups;
    }

    @Override
    public Optional<String> key(SourceRow row) {
        RowInHand inHand = new RowInHand(named(row.fields()), lookups);
        for (List<String> fields : profile.key()) {
            List<String> texts = fields.stream().map(inHand::text).toList();
            if (texts.getFirst().isBlank()) continue;
            String key = String.join(" | ", texts).strip();
            boolean certain =
                    profile.film().isEmpty() || fields.equals(profile.key().getFirst());
            return Optional.of(certain ? key : numbered(key));
        }
        return Optional.empty();
    }

    /// Copies that nothing tells apart are two copies, not one listed twice.
    private String numbered(String key) {
        int nth = repeats.merge(key, 1, Integer::sum);
        return nth == 1 ? key : key + " #" + nth;
    }

    @Override
    public Mapping map(SourceRow row, String key) {
        RowInHand inHand = new RowInHand(named(row.fields()), lookups);
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("key", key);
        for (Rule rule : profile.rules()) rule.apply(inHand, record);
        listUntaken(inHand);
        if (row.raw().indexOf('\uFFFD') >= 0) inHand.doubt("row.letters-lost");
        try {
            return new Mapping.Mapped(format.read(record), inHand.doubts(), inHand.unmapped(), film(inHand));
        } catch (JacksonException e) {
            return new Mapping.Unmappable(Remark.of("record.not-exchange", String.valueOf(e.getOriginalMessage())));
        }
    }

    /// The row's fields under the names that the rules use.
    private ObjectNode named(ObjectNode fields) {
        if (profile.aliases().isEmpty()) return fields;
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> each : fields.properties()) {
            String name = profile.aliases().getOrDefault(MappingProfile.folded(each.getKey()), each.getKey());
            JsonNode before = named.get(name);
            if (before == null || before.asString("").isBlank()) named.set(name, each.getValue());
            else if (!each.getValue().asString("").isBlank()) named.set(each.getKey(), each.getValue());
        }
        return named;
    }

    private void listUntaken(RowInHand row) {
        Set<String> taken = profile.taken();
        for (Map.Entry<String, JsonNode> each : row.fields().properties()) {
            String name = each.getKey();
            if (taken.contains(name)) continue;
            if (each.getValue().isContainer()
                    && taken.stream().anyMatch(t -> t.startsWith(name + ".") || t.startsWith(name + "["))) continue;
            for (String text : row.texts(name)) if (!text.isBlank()) row.unmapped(name, text);
        }
    }

    /// What tells one film from another in lists of copies, or null.
    private @Nullable String film(RowInHand row) {
        if (profile.film().isEmpty()) return null;
        List<String> parts = new ArrayList<>();
        for (String field : profile.film())
            parts.add(row.text(field).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        return parts.getFirst().isBlank() ? null : String.join(" | ", parts);
    }
}
