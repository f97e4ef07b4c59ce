package org.bulgasari.archive.discovery.text;

import java.util.List;
import java.util.Set;

/// All the ways in which one title or name can be looked for.
///
/// @param words the words in order
/// @param alternatives at each word its equal spellings, the word itself first: without possessive s, "jaeger" for
///     "jäger", "#12" for "twelve"
/// @param joined two or three neighbouring words written as one
/// @param signs Han, kana, Hangul syllables and the like one by one, spaces left out, Han in its simplified form
/// @param keys romanisation keys, each with its family's mark
/// @param initials Korean initial consonants from each word's start on, every beginning of them
/// @param letters Hangul words as single letters
/// @param wholes keys of the whole text: "f:" full, "b:" without article, "n:" with numbers as digits
public record Spellings(
        List<String> words,
        List<Set<String>> alternatives,
        Set<String> joined,
        List<String> signs,
        Set<String> keys,
        Set<String> initials,
        Set<String> letters,
        Set<String> wholes) {

    /// Whether the signs stand in the text one after the other.
    public boolean containsSigns(List<String> sought) {
        return java.util.Collections.indexOfSubList(signs, sought) >= 0;
    }

    /// Whether some word, or an equal spelling of it, is this one.
    public boolean containsWord(String word) {
        return alternatives.stream().anyMatch(same -> same.contains(word));
    }
}
