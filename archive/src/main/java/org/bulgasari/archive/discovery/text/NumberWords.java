package org.bulgasari.archive.discovery.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Numbers however a title writes them: "twelve", "12", "quattrocento", "four hundred", "IV", "8½", "otto e mezzo".
///
/// English, French, Italian, German and Spanish, up to 9999. A test compares every one of these numbers with the
/// spelling rules of Unicode CLDR.
public final class NumberWords {

    private static final int MOST_WORDS = 8;
    private static final Set<String> HALVES =
            Set.of("mezzo", "mezza", "half", "demi", "demie", "halb", "medio", "media");
    private static final Map<String, String> ROMANS = romans();

    private NumberWords() {}

    /// A number found among words.
    ///
    /// @param from index of its first word
    /// @param to index after its last word
    /// @param value its digits, with ".5" for a half
    public record Span(int from, int to, String value) {}

    /// The numbers among the words; each start may have several readings, as languages share words.
    public static List<Span> in(List<String> words) {
        List<Span> spans = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (Span span : from(words, from)) {
                if (seen.add(span)) spans.add(span);
            }
        }
        return spans;
    }

    private static List<Span> from(List<String> words, int from) {
        List<Span> spans = new ArrayList<>();
        String word = words.get(from);
        if (isDigits(word)) {
            int to = from + 1;
            String value = word;
            while (to < words.size()
                    && words.get(to).length() == 3
                    && isDigits(words.get(to))
                    && to - from < 2
                    && word.length() <= 3) {
                value += words.get(to++);
            }
            spans.add(withHalf(words, new Span(from, to, value)));
            if (to > from + 1) spans.add(new Span(from, from + 1, word));
            return spans;
        }
        String roman = ROMANS.get(word);
        boolean alone = word.length() == 1 && (from == 0 || from + 1 < words.size());
        if (roman != null && !alone) spans.add(new Span(from, from + 1, roman));
        for (NumberGrammar grammar : NumberGrammar.ALL) {
            Span longest = longest(words, from, grammar);
            if (longest != null) spans.add(withHalf(words, longest));
        }
        return spans;
    }

    private static @org.jspecify.annotations.Nullable Span longest(
            List<String> words, int from, NumberGrammar grammar) {
        if (!grammar.begins(words.get(from))) return null;
        for (int to = Math.min(words.size(), from + MOST_WORDS); to > from; to--) {
            OptionalInt value = grammar.value(words.subList(from, to));
            if (value.isPresent()) return new Span(from, to, String.valueOf(value.getAsInt()));
        }
        return null;
    }

    private static Span withHalf(List<String> words, Span span) {
        int at = span.to();
        if (at < words.size() && words.get(at).equals("1/2")) return new Span(span.from(), at + 1, span.value() + ".5");
        if (at + 1 < words.size() && Set.of("and", "e", "et", "y", "und").contains(words.get(at))) {
            int half = words.get(at + 1).equals("a") ? at + 2 : at + 1;
            if (half < words.size() && HALVES.contains(words.get(half)))
                return new Span(span.from(), half + 1, span.value() + ".5");
        }
        return span;
    }

    /// The words with the longest reading of each number as one, in digits with a mark: "#12".
    public static List<String> inDigits(List<String> words) {
        List<Span> spans = in(words);
        if (spans.isEmpty()) return words;
        List<String> digits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int here = at;
            Span span = spans.stream()
                    .filter(s -> s.from() == here)
                    .reduce((a, b) -> b.to() > a.to() ? b : a)
                    .orElse(null);
            digits.add(span == null ? words.get(at) : "#" + span.value());
            at = span == null ? at + 1 : span.to();
        }
        return digits;
    }

    private static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') return false;
        }
        return !word.isEmpty() && word.length() <= 9;
    }

    /// 1 to 39: longer ones look like words more often than like numbers.
    private static Map<String, String> romans() {
        String[] units = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        Map<String, String> romans = new HashMap<>();
        for (int n = 1; n < 40; n++) romans.put("x".repeat(n / 10) + units[n % 10], String.valueOf(n));
        return Map.copyOf(romans);
    }
}
