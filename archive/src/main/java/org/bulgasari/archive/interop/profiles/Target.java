package org.bulgasari.archive.interop.profiles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A place of the exchange record that a rule fills: `date` (the first value counts), `countries[]` (a list of
/// words), `titles[]` with members (a list of entries; an entry whose first member is blank is none),
/// `items[*].note` (added to every item; to the record's note where it has none).
sealed interface Target {

    void put(Piece piece, RowInHand row, ObjectNode record);

    /// Names of fields that the target's templates take.
    Set<String> fields();

    static Target read(String path, ProfileNode node) throws ProfileRefused {
        if (path.endsWith("[]")) {
            String name = path.substring(0, path.length() - 2);
            if (!node.isObject()) return new Words(ExchangeShape.list(name, node), new Template(node.text()));
            Map<String, Template> members = new LinkedHashMap<>();
            for (String member : node.names()) {
                ExchangeShape.member(name, member, node);
                members.put(member, new Template(node.child(member).text()));
            }
            return new Entry(ExchangeShape.list(name, node), members);
        }
        if (path.equals("items[*].note")) return new EveryItemNote(new Template(node.text()));
        return new Single(ExchangeShape.single(path, node), new Template(node.text()));
    }

    /// One value; a second, different one is listed as unmapped.
    record Single(String name, Template template) implements Target {
        @Override
        public void put(Piece piece, RowInHand row, ObjectNode record) {
            String text = template.fill(piece, row);
            if (text.isBlank()) return;
            JsonNode before = record.get(name);
            if (before == null) record.put(name, text);
            else if (name.equals("note")) record.put(name, before.asString() + "; " + text);
            else if (!before.asString().equals(text)) row.unmapped(text);
        }

        @Override
        public Set<String> fields() {
            return template.fields();
        }
    }

    /// One more word in a list, once.
    record Words(String name, Template template) implements Target {
        @Override
        public void put(Piece piece, RowInHand row, ObjectNode record) {
            String text = template.fill(piece, row);
            if (text.isBlank()) return;
            ArrayNode list = record.withArray(name);
            for (JsonNode each : list) if (each.asString().equals(text)) return;
            list.add(text);
        }

        @Override
        public Set<String> fields() {
            return template.fields();
        }
    }

    /// One more entry in a list.
    record Entry(String name, Map<String, Template> members) implements Target {
        @Override
        public void put(Piece piece, RowInHand row, ObjectNode record) {
            ObjectNode entry = JsonNodeFactory.instance.objectNode();
            boolean first = true;
            for (Map.Entry<String, Template> each : members.entrySet()) {
                String text = each.getValue().fill(piece, row);
                if (first && text.isBlank()) return;
                first = false;
                if (text.isBlank()) continue;
                if (ExchangeShape.isList(name, each.getKey()))
                    entry.withArray(each.getKey()).add(listed(name, each.getKey(), text));
                else entry.put(each.getKey(), text);
            }
            record.withArray(name).add(entry);
        }

        /// A restriction that a rule gives to an item, or sources of a statement, are written as one word.
        private static JsonNode listed(String name, String member, String text) {
            if (name.equals("items") && member.equals("restrictions"))
                return JsonNodeFactory.instance.objectNode().put("kind", text);
            return JsonNodeFactory.instance.stringNode(text);
        }

        @Override
        public Set<String> fields() {
            return members.values().stream().flatMap(t -> t.fields().stream()).collect(Collectors.toSet());
        }
    }

    /// A remark for every item.
    record EveryItemNote(Template template) implements Target {
        @Override
        public void put(Piece piece, RowInHand row, ObjectNode record) {
            String text = template.fill(piece, row);
            if (text.isBlank()) return;
            JsonNode items = record.get("items");
            if (items == null || items.isEmpty()) add(record, text);
            else for (JsonNode each : items) add((ObjectNode) each, text);
        }

        private static void add(ObjectNode to, String text) {
            JsonNode before = to.get("note");
            to.put(
                    "note",
                    before == null ? text : Stream.of(before.asString(), text).collect(Collectors.joining("; ")));
        }

        @Override
        public Set<String> fields() {
            return template.fields();
        }
    }
}
