package org.bulgasari.archive.catalogue;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The text by which titles and names are put in order, computed once when they are written.
///
/// Letters without case, accents and punctuation; a leading article of the title's own language left out
/// (FIAF Moving Image Cataloguing Manual 2016, appendix A.2). Titles of unknown language lose English articles only.
public final class SortKey {

    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFKDInstance();
    private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();

    private static final Map<String, Set<String>> ARTICLES = Map.ofEntries(
            Map.entry("en", Set.of("the", "a", "an")),
            Map.entry("it", Set.of("il", "lo", "la", "i", "gli", "le", "un", "uno", "una", "l", "un'")),
            Map.entry("fr", Set.of("le", "la", "les", "l", "un", "une", "des")),
            Map.entry("de", Set.of("der", "die", "das", "ein", "eine")),
            Map.entry("es", Set.of("el", "la", "los", "las", "un", "una")),
            Map.entry("pt", Set.of("o", "a", "os", "as", "um", "uma")),
            Map.entry("nl", Set.of("de", "het", "een")),
            Map.entry("sv", Set.of("en", "ett", "den", "det", "de")),
            Map.entry("da", Set.of("en", "et", "den", "det", "de")),
            Map.entry("no", Set.of("en", "et", "den", "det", "de")),
            Map.entry("hu", Set.of("a", "az", "egy")));

    private SortKey() {}

    /// The key of a title in `language` (ISO 639-1; null when unknown).
    public static String ofTitle(String title, @Nullable String language) {
        String key = fold(title);
        int space = key.indexOf(' ');
        if (space < 0 || space == key.length() - 1) return key;
        Set<String> articles = ARTICLES.getOrDefault(language == null ? "en" : language, Set.of());
        return articles.contains(key.substring(0, space)) ? key.substring(space + 1) : key;
    }

    /// The key of an agent's name as it is written; family names are not guessed.
    public static String ofName(String name) {
        return fold(name);
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        String decomposed = DECOMPOSE.normalize(text.toLowerCase(Locale.ROOT));
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.getType(c) == Character.NON_SPACING_MARK) continue;
            if (Character.isLetterOrDigit(c)) {
                if (gap && !folded.isEmpty()) folded.append(' ');
                folded.appendCodePoint(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return folded.isEmpty() ? text.strip() : COMPOSE.normalize(folded);
    }
}
