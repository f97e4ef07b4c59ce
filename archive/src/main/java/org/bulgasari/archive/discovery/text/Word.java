package org.bulgasari.archive.discovery.text;

/// One word of a folded text.
///
/// @param text the folded letters, without punctuation
/// @param kind how its script forms words
/// @param possessive whether it ended in an apostrophe and an s, now joined: "rosemarys"
public record Word(String text, Kind kind, boolean possessive) {

    /// How a script forms words, which decides how it is matched.
    public enum Kind {
        /// Letters with spaces between words: Latin, Cyrillic, Greek, Arabic, Devanagari and others, and digits.
        LETTERS,
        /// Hangul syllables, whose spaces writers set as they like.
        HANGUL,
        /// Han, kana, Thai and others that set no spaces between words.
        SIGNS,
        /// Bare Hangul letters, as in a search by initial consonants.
        JAMO
    }
}
