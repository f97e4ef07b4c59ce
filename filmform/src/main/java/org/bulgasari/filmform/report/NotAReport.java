package org.bulgasari.filmform.report;

/// A file that is no whole and plausible report; the message says why, in one sentence.
public final class NotAReport extends Exception {

    private static final long serialVersionUID = 1;

    NotAReport(String sentence) {
        super(sentence);
    }
}
