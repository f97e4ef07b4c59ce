package org.bulgasari.archive.interop.profiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Reads a rule's operations from a profile: each is a name, or a name with what it needs, and may say `of` which
/// part it works on, and `when` or `unless` it applies.
final class Operations {

    private static final Set<String> BESIDE = Set.of("of", "when", "unless", "otherwise", "because");

    private Operations() {}

    static List<Operation> read(ProfileNode list) throws ProfileRefused {
        List<Operation> operations = new ArrayList<>();
        for (ProfileNode each : list.children()) operations.add(one(each));
        return operations;
    }

    private static Operation one(ProfileNode node) throws ProfileRefused {
        if (!node.isObject()) return named(node.text(), node, Piece.VALUE, node);
        String name = "";
        for (String word : node.names()) {
            if (BESIDE.contains(word)) continue;
            if (!name.isEmpty()) throw node.refused("profile.operation-two", name, word);
            name = word;
        }
        Operation operation = named(name, node.child(name), node.text("of", Piece.VALUE), node);
        if (node.has("when")) operation = operation.onlyIf(Condition.read(node.child("when")));
        if (node.has("unless"))
            operation = operation.onlyIf(Condition.read(node.child("unless")).not());
        return operation;
    }

    private static Operation named(String name, ProfileNode with, String part, ProfileNode whole)
            throws ProfileRefused {
        return switch (name) {
            case "split" -> TextOperations.split(with, part);
            case "pattern" -> TextOperations.pattern(with, part, Otherwise.read(whole));
            case "look-up" -> TextOperations.lookUp(with.texts(), part, Otherwise.read(whole));
            case "map" -> TextOperations.table(with, part, Otherwise.read(whole));
            case "replace" -> TextOperations.replace(with, part);
            case "case" -> TextOperations.letterCase(with, part);
            case "trim" -> TextOperations.change(part, String::strip);
            case "trim-punctuation" -> TextOperations.change(part, TextOperations::withoutPunctuation);
            case "prefix" -> {
                String before = with.text();
                yield TextOperations.change(part, text -> before + text);
            }
            case "suffix" -> {
                String behind = with.text();
                yield TextOperations.change(part, text -> text + behind);
            }
            case "constant" -> {
                String constant = with.text();
                yield (piece, row, out) -> out.accept(piece.with(part, constant));
            }
            case "set" -> set(with);
            case "take" -> take(with);
            case "drop" -> (piece, row, out) -> {};
            case "doubt" -> doubt(with.text(), part);
            default ->
                HabitOperations.named(name, with, part, Otherwise.read(whole))
                        .orElseThrow(() -> whole.refused("profile.operation-unknown", name));
        };
    }

    private static Operation set(ProfileNode parts) throws ProfileRefused {
        Map<String, Template> templates = new LinkedHashMap<>();
        for (String name : parts.names())
            templates.put(name, new Template(parts.child(name).text()));
        return (piece, row, out) -> {
            Piece more = piece;
            for (Map.Entry<String, Template> each : templates.entrySet())
                more = more.with(each.getKey(), each.getValue().fill(piece, row));
            out.accept(more);
        };
    }

    /// Makes a part the value.
    private static Operation take(ProfileNode part) throws ProfileRefused {
        String name = part.text();
        return (piece, row, out) -> out.accept(piece.with(Piece.VALUE, piece.part(name)));
    }

    private static Operation doubt(String words, String part) {
        return (piece, row, out) -> {
            row.doubt("profile.doubt", words, row.field(), piece.part(part));
            out.accept(piece);
        };
    }

    /// What happens to a value that an operation does not know: it is listed as unmapped, and then
    ///
    /// @param kept whether it goes on as it is
    /// @param instead what goes on in its place, or blank
    /// @param doubts whether its record is doubtful
    /// @param listed whether it is listed at all
    record Otherwise(boolean kept, String instead, boolean doubts, boolean listed) {

        static Otherwise read(ProfileNode operation) throws ProfileRefused {
            if (!operation.isObject() || !operation.has("otherwise")) return new Otherwise(false, "", false, true);
            String word = operation.child("otherwise").text();
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "keep" -> new Otherwise(true, "", false, false);
                case "doubt" -> new Otherwise(false, "", true, true);
                case "drop" -> new Otherwise(false, "", false, false);
                case "list" -> new Otherwise(false, "", false, true);
                default -> new Otherwise(false, word, false, true);
            };
        }

        void apply(Piece piece, String part, RowInHand row, Consumer<Piece> out) {
            String value = piece.part(part);
            if (listed) row.unmapped(value);
            if (doubts) row.doubt("value.not-understood", row.field(), value);
            if (kept) out.accept(piece);
            else if (!instead.isEmpty())
                out.accept(piece.with(part + "-words", value).with(part, instead));
        }
    }
}
