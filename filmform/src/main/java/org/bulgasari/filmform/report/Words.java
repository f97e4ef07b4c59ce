package org.bulgasari.filmform.report;

/// Guards of text that a hostile report may bring.
final class Words {

    private Words() {}

    /// @throws IllegalArgumentException when a text is too long
    static String atMost(String what, int longest, String text) {
        if (text.length() > longest)
            throw new IllegalArgumentException(what + " is longer than " + longest + " characters");
        return text;
    }
}
