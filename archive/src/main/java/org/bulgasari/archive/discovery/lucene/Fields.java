package org.bulgasari.archive.discovery.lucene;

import org.bulgasari.archive.discovery.text.Sought;

/// Names of the index's fields. Titles, directors and other agents each have a field per way of spelling: the
/// place's letter with the way's ending.
final class Fields {

    static final String TITLE = "t";
    static final String DIRECTOR = "d";
    static final String AGENT = "a";
    static final String SUBJECT = "u";
    static final String SUMMARY = "s";
    static final String LABEL = "l";
    static final String YEAR = "y";
    static final String NUMBER = "n";
    static final String ID = "id";
    static final String ENTRY = "entry";
    static final String STAFF = "staff";
    static final String STARTS = ".p";
    static final String FIRST_LETTERS = ".q";
    static final String WHOLE = ".w";
    static final String LENGTH = "length";
    static final String SORT_TITLE = "sort";
    static final String ARRIVAL = "arrival";
    static final String RARITY = "rarity";
    static final String SORT_YEAR = "sortyear";
    /// Stands before the first word of every title, so that a phrase can ask for the beginning.
    static final String ANCHOR = "^";

    private Fields() {}

    static String of(String place, Sought.Way way) {
        return switch (way) {
            case WORD, NUMBER -> place;
            case JOINED -> place + ".j";
            case SIGNS -> place + ".s";
            case KEY -> place + ".k";
            case INITIALS -> place + ".i";
            case LETTERS -> place + ".l";
        };
    }
}
