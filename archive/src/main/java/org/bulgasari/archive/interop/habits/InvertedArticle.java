package org.bulgasari.archive.interop.habits;

import java.util.Locale;
import java.util.Set;

/// Puts an article from behind a title back in front: "Shining, The" is *The Shining*, "Avventura, L'" is
/// *L'Avventura*.
public final class InvertedArticle {

    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "le", "la", "les", "l'", "un", "une", "des", "du", "der", "die", "das", "den", "dem",
            "ein", "eine", "il", "lo", "i", "gli", "uno", "una", "el", "los", "las", "unos", "unas", "o", "os", "as",
            "um", "uma", "de", "het", "een", "det", "en", "et", "ett", "az", "egy");

    private InvertedArticle() {}

    public static String righted(String title) {
        int comma = title.lastIndexOf(',');
        if (comma <= 0) return title;
        String behind = title.substring(comma + 1).strip().replace('’', '\'');
        if (!ARTICLES.contains(behind.toLowerCase(Locale.ROOT))) return title;
        String article = Character.toUpperCase(behind.charAt(0)) + behind.substring(1);
        return article
                + (article.endsWith("'") ? "" : " ")
                + title.substring(0, comma).strip();
    }
}
