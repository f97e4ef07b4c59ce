package org.bulgasari.archive.discovery.text;

import java.util.List;

/// One way to look for one or several neighbouring words of what was typed.
///
/// @param way how it would match
/// @param terms one term; or a row: signs stand one after the other, keys in any order
/// @param from index of the first word it answers
/// @param to index after the last
public record Sought(Way way, List<String> terms, int from, int to) {

    /// The kinds of spelling that can be looked up.
    public enum Way {
        WORD,
        NUMBER,
        JOINED,
        SIGNS,
        KEY,
        INITIALS,
        LETTERS
    }

    public String term() {
        return terms.getFirst();
    }

    /// Whether it answers the word at this place, alone or with neighbours.
    public boolean covers(int word) {
        return from <= word && word < to;
    }

    /// Whether it tells little: consonants alone make "breathless" and "pretty horses" the same.
    public boolean isVague() {
        return way == Way.KEY && Family.OTHER.made(term());
    }

    /// Whether a text with these spellings answers it.
    public boolean isIn(Spellings text) {
        return switch (way) {
            case WORD, NUMBER -> text.containsWord(term());
            case JOINED -> text.containsWord(term()) || text.joined().contains(term());
            case SIGNS -> text.containsSigns(terms);
            case KEY -> text.keys().containsAll(terms);
            case INITIALS -> text.initials().contains(term());
            case LETTERS -> text.letters().contains(term());
        };
    }
}
