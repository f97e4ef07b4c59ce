package org.bulgasari.archive.interop.profiles;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.bulgasari.archive.interop.profiles.Operations.Otherwise;

/// Operations on words.
final class TextOperations {

    private static final Pattern PUNCTUATION = Pattern.compile("^[\\s,;:./-]+|[\\s,;:/-]+$");

    private TextOperations() {}

    static String withoutPunctuation(String text) {
        return PUNCTUATION.matcher(text).replaceAll("");
    }

    static Operation change(String part, UnaryOperator<String> change) {
        return (piece, row, out) -> {
            if (!piece.part(part).isBlank()) out.accept(piece.with(part, change.apply(piece.part(part))));
            else out.accept(piece);
        };
    }

    /// `split: ";"` at a separator, `split: {pattern: "[,;]"}` at what a pattern finds.
    static Operation split(ProfileNode with, String part) throws ProfileRefused {
        if (with.isObject()) with.allow("pattern");
        Pattern at = with.isObject() ? with.child("pattern").pattern() : Pattern.compile(Pattern.quote(with.text()));
        Memo<List<String>> split = new Memo<>(text -> List.of(at.split(text)));
        return (piece, row, out) -> {
            for (String each : split.apply(piece.part(part)))
                if (!each.isBlank()) out.accept(piece.with(part, each.strip()));
        };
    }

    /// Named groups of the pattern become parts; the pattern must fit the whole text.
    static Operation pattern(ProfileNode with, String part, Otherwise otherwise) throws ProfileRefused {
        Pattern pattern = with.pattern();
        List<String> groups = List.copyOf(pattern.namedGroups().keySet());
        Memo<Map<String, String>> read = new Memo<>(text -> groups(pattern, groups, text));
        return (piece, row, out) -> {
            Map<String, String> found = read.apply(piece.part(part));
            if (found.isEmpty()) {
                otherwise.apply(piece, part, row, out);
                return;
            }
            Piece more = piece;
            for (String group : groups) more = more.with(group, String.valueOf(found.get(group)));
            out.accept(more);
        };
    }

    /// Empty when the pattern does not fit.
    private static Map<String, String> groups(Pattern pattern, List<String> groups, String text) {
        Matcher matcher = pattern.matcher(text);
        Map<String, String> found = new HashMap<>();
        if (!matcher.matches()) return found;
        found.put("", "");
        for (String group : groups) {
            String words = matcher.group(group);
            found.put(group, words == null ? "" : words.strip());
        }
        return found;
    }

    /// The code that the words mean in the first of `vocabularies` that knows them; the words stay as the part
    /// `<part>-words`, the vocabulary's name as the part `vocabulary`.
    static Operation lookUp(List<String> vocabularies, String part, Otherwise otherwise) {
        return (piece, row, out) -> {
            String words = piece.part(part);
            if (words.isBlank()) {
                out.accept(piece);
                return;
            }
            for (String vocabulary : vocabularies) {
                Optional<String> code = row.find(vocabulary, words);
                if (code.isPresent()) {
                    out.accept(piece.with(part + "-words", words)
                            .with(part, code.get())
                            .with("vocabulary", vocabulary));
                    return;
                }
            }
            otherwise.apply(piece, part, row, out);
        };
    }

    /// A table of words: to one, to several (a list), or to nothing (blank: known, and deliberately not taken).
    static Operation table(ProfileNode with, String part, Otherwise otherwise) throws ProfileRefused {
        Map<String, List<String>> table = new HashMap<>();
        for (String word : with.names())
            table.put(word.toLowerCase(Locale.ROOT), with.child(word).texts());
        return (piece, row, out) -> {
            List<String> becomes = table.get(piece.part(part).toLowerCase(Locale.ROOT));
            if (becomes == null) otherwise.apply(piece, part, row, out);
            else give(piece, part, becomes, out);
        };
    }

    private static void give(Piece piece, String part, List<String> becomes, Consumer<Piece> out) {
        for (String each : becomes)
            if (!each.isBlank())
                out.accept(piece.with(part + "-words", piece.part(part)).with(part, each));
    }

    static Operation replace(ProfileNode with, String part) throws ProfileRefused {
        with.allow("pattern", "with");
        Pattern pattern = with.child("pattern").pattern();
        String by = with.text("with", "");
        Memo<String> replaced =
                new Memo<>(text -> pattern.matcher(text).replaceAll(by).strip());
        return change(part, replaced::apply);
    }

    static Operation letterCase(ProfileNode with, String part) throws ProfileRefused {
        return switch (with.text()) {
            case "lower" -> change(part, text -> text.toLowerCase(Locale.ROOT));
            case "upper" -> change(part, text -> text.toUpperCase(Locale.ROOT));
            case "capital" ->
                change(
                        part,
                        text -> text.isEmpty()
                                ? text
                                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
            default -> throw with.refused("profile.word-unknown", with.text(), "lower, upper, capital");
        };
    }
}
