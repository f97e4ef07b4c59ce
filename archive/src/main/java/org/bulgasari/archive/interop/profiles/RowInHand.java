package org.bulgasari.archive.interop.profiles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.archive.interop.remarks.Remark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The row that is being mapped, and what there is to say of it.
final class RowInHand {

    /// Of a value that is listed as unmapped, no more is kept than this.
    private static final int LISTED = 300;

    private final ObjectNode fields;
    private final Lookups lookups;
    private final Set<Remark> doubts = new LinkedHashSet<>();
    private final Set<Unmapped> unmapped = new LinkedHashSet<>();
    private String field = "";

    RowInHand(ObjectNode fields, Lookups lookups) {
        this.fields = fields;
        this.lookups = lookups;
    }

    /// Names the field whose values are worked on now.
    void workOn(String name) {
        field = name;
    }

    ObjectNode fields() {
        return fields;
    }

    Optional<String> find(String vocabulary, String words) {
        return lookups.find(vocabulary, words);
    }

    void doubt(String code, Object... facts) {
        doubts.add(Remark.of(code, facts));
    }

    void unmapped(String value) {
        unmapped(field, value);
    }

    void unmapped(String name, String value) {
        unmapped.add(new Unmapped(name, value.length() > LISTED ? value.substring(0, LISTED) : value));
    }

    String field() {
        return field;
    }

    List<Remark> doubts() {
        return List.copyOf(doubts);
    }

    List<Unmapped> unmapped() {
        return List.copyOf(unmapped);
    }

    /// The texts of `path` (`title`, `details.runtime`), each item of a list one; blank ones too, so that lists that
    /// go together stay in step.
    List<String> texts(String path) {
        List<String> found = new ArrayList<>();
        JsonNode direct = fields.get(path);
        if (direct != null) collect(direct, found);
        else collect(fields, path, found);
        return found;
    }

    private static void collect(JsonNode node, String path, List<String> found) {
        if (node.isArray()) {
            for (JsonNode each : node) collect(each, path, found);
            return;
        }
        int dot = stepEnd(path);
        String step = dot < 0 ? path : path.substring(0, dot);
        int bracket = step.indexOf('[');
        JsonNode child = node.get(bracket < 0 ? step : step.substring(0, bracket));
        if (child == null) return;
        if (bracket >= 0) child = chosen(child, step.substring(bracket + 1, step.length() - 1));
        if (dot < 0) collect(child, found);
        else collect(child, path.substring(dot + 1), found);
    }

    /// The first point of `path` that stands outside brackets, or -1.
    private static int stepEnd(String path) {
        boolean within = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '[') within = true;
            else if (c == ']') within = false;
            else if (c == '.' && !within) return i;
        }
        return -1;
    }

    /// Those of a list whose member is as `choice` says: `language=en`.
    private static JsonNode chosen(JsonNode list, String choice) {
        int equals = choice.indexOf('=');
        if (!list.isArray() || equals < 0) return list;
        ArrayNode chosen = JsonNodeFactory.instance.arrayNode();
        String wanted = choice.substring(equals + 1);
        for (JsonNode each : list)
            if (each.path(choice.substring(0, equals)).asString("").equals(wanted)) chosen.add(each);
        return chosen;
    }

    private static void collect(JsonNode node, List<String> found) {
        if (node.isArray()) for (JsonNode each : node) collect(each, found);
        else if (node.isValueNode())
            found.add(node.isNull() ? "" : node.asString().strip());
    }

    /// The first text of `path` that is not blank, else blank.
    String text(String path) {
        for (String each : texts(path)) if (!each.isBlank()) return each;
        return "";
    }
}
