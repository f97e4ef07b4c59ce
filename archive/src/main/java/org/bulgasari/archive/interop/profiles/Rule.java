package org.bulgasari.archive.interop.profiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// One rule: values from fields, through operations, to places of the record. A rule that takes several fields takes
/// them in step, first with first; where their lists differ in length, the shorter is left out and the record is
/// doubtful.
final class Rule {

    private final Map<String, String> from;
    private final Condition condition;
    private final List<Operation> operations;
    private final List<Target> targets;
    private final boolean always;

    private Rule(
            Map<String, String> from,
            Condition condition,
            List<Operation> operations,
            List<Target> targets,
            boolean always) {
        this.from = from;
        this.condition = condition;
        this.operations = operations;
        this.targets = targets;
        this.always = always;
    }

    static Rule read(ProfileNode node) throws ProfileRefused {
        node.allow("from", "do", "to", "when", "unless", "always", "about");
        Condition condition = Condition.ALWAYS;
        if (node.has("when")) condition = condition.and(Condition.read(node.child("when")));
        if (node.has("unless"))
            condition = condition.and(Condition.read(node.child("unless")).not());
        return new Rule(
                from(node),
                condition,
                node.has("do") ? Operations.read(node.child("do")) : List.of(),
                targets(node.child("to")),
                node.has("always") && node.child("always").truth());
    }

    private static Map<String, String> from(ProfileNode node) throws ProfileRefused {
        Map<String, String> from = new LinkedHashMap<>();
        if (!node.has("from")) return from;
        ProfileNode fields = node.child("from");
        if (!fields.isObject()) from.put(Piece.VALUE, fields.text());
        else
            for (String part : fields.names()) from.put(part, fields.child(part).text());
        return from;
    }

    private static List<Target> targets(ProfileNode node) throws ProfileRefused {
        List<Target> targets = new ArrayList<>();
        if (!node.isObject()) {
            targets.add(Target.read(node.text(), new ProfileNode(node.path(), StringNode.valueOf("$value"))));
            return targets;
        }
        for (String path : node.names()) targets.add(Target.read(path, node.child(path)));
        return targets;
    }

    /// Names of fields that this rule takes.
    Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>(from.values());
        targets.forEach(target -> fields.addAll(target.fields()));
        return fields;
    }

    void apply(RowInHand row, ObjectNode record) {
        row.workOn(from.isEmpty() ? "" : from.values().iterator().next());
        for (Piece piece : pieces(row)) if (condition.holds(piece, row)) through(0, piece, row, record);
    }

    private void through(int step, Piece piece, RowInHand row, ObjectNode record) {
        if (step < operations.size())
            operations.get(step).apply(piece, row, next -> through(step + 1, next, row, record));
        else for (Target target : targets) target.put(piece, row, record);
    }

    private List<Piece> pieces(RowInHand row) {
        if (from.isEmpty()) return List.of(Piece.of(""));
        List<Piece> pieces = new ArrayList<>();
        @Nullable List<String> leading = null;
        Map<String, List<String>> beside = new LinkedHashMap<>();
        for (Map.Entry<String, String> each : from.entrySet()) {
            List<String> texts = row.texts(each.getValue());
            if (leading == null) leading = texts;
            else if (inStep(texts, leading, each.getValue(), row)) beside.put(each.getKey(), texts);
        }
        String lead = from.keySet().iterator().next();
        for (int i = 0; leading != null && i < leading.size(); i++) {
            if (leading.get(i).isBlank()) continue;
            Piece piece = Piece.of(leading.get(i));
            if (!lead.equals(Piece.VALUE)) piece = piece.with(lead, leading.get(i));
            for (Map.Entry<String, List<String>> each : beside.entrySet())
                piece = piece.with(
                        each.getKey(),
                        i < each.getValue().size() ? each.getValue().get(i) : "");
            pieces.add(piece);
        }
        return pieces.isEmpty() && always ? List.of(Piece.of("")) : pieces;
    }

    private static boolean inStep(List<String> texts, List<String> leading, String field, RowInHand row) {
        if (texts.size() == leading.size() || texts.stream().allMatch(String::isBlank)) return true;
        row.doubt("value.out-of-step", field, texts.size(), leading.size());
        texts.stream().filter(text -> !text.isBlank()).forEach(text -> row.unmapped(field, text));
        return false;
    }
}
