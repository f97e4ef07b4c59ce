package org.bulgasari.archive.discovery;

/// One reason why a film was found.
///
/// @param place where the words stand
/// @param way how they match
/// @param text the title, name or value that matches, as the catalogue writes it
/// @param part the part of what was typed that it answers
public record Match(Place place, Way way, String text, String part) {

    /// Where the words stand.
    public enum Place {
        TITLE,
        DIRECTOR,
        AGENT,
        YEAR,
        IDENTIFIER,
        LABEL,
        SUBJECT,
        SUMMARY
    }

    /// How what was typed matches, the surest first.
    public enum Way {
        WHOLE,
        WORD,
        NUMBER,
        JOINED_WORDS,
        SIGNS,
        ROMANISED,
        INITIALS,
        KEYBOARD_LAYOUT,
        BEGINNING,
        CLOSE_SPELLING
    }
}
