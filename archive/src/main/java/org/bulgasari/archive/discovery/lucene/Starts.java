package org.bulgasari.archive.discovery.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bulgasari.archive.discovery.text.Han;
import org.bulgasari.archive.discovery.text.Hangul;
import org.bulgasari.archive.discovery.text.Word;
import org.bulgasari.archive.discovery.text.Words;

/// What somebody may begin to type for a title or a name: its letters from the start of each word on.
final class Starts {

    /// Beginnings up to this length have terms of their own, because too many starts share them.
    static final int SHORT = 1;

    private static final int LONGEST = 32;
    private static final int MOST = 8;

    private Starts() {}

    /// Letters from each word's start to the end; for Hangul also the initial consonants.
    static Set<String> of(String text) {
        List<Word> words = Words.of(text);
        Set<String> starts = new LinkedHashSet<>();
        for (int from = 0; from < Math.min(MOST, words.size()); from++) {
            String rest = typed(words.subList(from, words.size()));
            starts.add(cut(rest));
            Word word = words.get(from);
            if (word.kind() == Word.Kind.HANGUL) starts.add(cut(initials(words.subList(from, words.size()))));
            if (word.kind() == Word.Kind.SIGNS) addSigns(rest, starts);
        }
        return starts;
    }

    private static void addSigns(String rest, Set<String> starts) {
        for (int from = 1; from < Math.min(MOST, rest.length()); from++) starts.add(cut(rest.substring(from)));
    }

    private static String initials(List<Word> words) {
        var initials = new StringBuilder();
        for (Word word : words) {
            initials.append(word.kind() == Word.Kind.HANGUL ? Hangul.initials(word.text()) : word.text());
        }
        return initials.toString();
    }

    /// What has been typed so far, as it is compared with starts.
    static String typed(String text) {
        return cut(typed(Words.of(text)));
    }

    private static String typed(List<Word> words) {
        var typed = new StringBuilder();
        boolean letters = false;
        for (Word word : words) {
            boolean latin = word.kind() == Word.Kind.LETTERS;
            if (latin && letters) typed.append(' ');
            typed.append(latin ? word.text() : Hangul.letters(Han.fold(word.text())));
            letters = latin;
        }
        return typed.toString();
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
