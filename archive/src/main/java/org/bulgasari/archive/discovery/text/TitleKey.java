package org.bulgasari.archive.discovery.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A whole title as one key, so that "Shining, The", "the shining" and "The Shining" are the same title.
///
/// Conjunctions do not count ("Thelma & Louise", "Thelma and Louise"), nor spaces ("Blade Runner", "Bladerunner").
public final class TitleKey {

    private static final Map<String, Set<String>> ARTICLES = Map.of(
            "en", Set.of("the", "a", "an"),
            "fr", Set.of("le", "la", "les", "l", "un", "une", "des"),
            "it", Set.of("il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una"),
            "de", Set.of("der", "die", "das", "ein", "eine", "den", "dem"),
            "es", Set.of("el", "la", "los", "las", "lo", "un", "una"),
            "pt", Set.of("o", "a", "os", "as", "um", "uma"));
    private static final Set<String> ANY = Set.of(
            "the", "a", "an", "le", "la", "les", "l", "un", "une", "il", "lo", "gli", "i", "uno", "una", "der", "die",
            "das", "ein", "eine", "el", "los", "las", "des");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "et", "und", "y");

    private TitleKey() {}

    /// The key with its article.
    public static String full(List<String> words) {
        return joined(words, 0, words.size());
    }

    /// The key without a leading or, after a comma, trailing article. `language` null: any article is dropped.
    public static String bare(List<String> words, @Nullable String language) {
        int size = words.size();
        if (size < 2) return full(words);
        if (isArticle(words.getFirst(), language)) return joined(words, 1, size);
        if (isArticle(words.getLast(), language)) return joined(words, 0, size - 1);
        return full(words);
    }

    /// Whether the word is an article of the language, or of any language when it is not known.
    public static boolean isArticle(String word, @Nullable String language) {
        if (language == null) return ANY.contains(word);
        return ARTICLES.getOrDefault(language, Set.of()).contains(word);
    }

    private static String joined(List<String> words, int from, int to) {
        var key = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!CONJUNCTIONS.contains(words.get(i))) key.append(words.get(i));
        }
        return key.isEmpty() ? String.join("", words) : key.toString();
    }
}
