package org.bulgasari.archive.catalogue.store;

/// The vocabularies of the table `work_term`.
final class Terms {

    static final String COUNTRY = "country";
    static final String LANGUAGE = "language";
    static final String FORM = "form";
    static final String GENRE = "genre";
    static final String SUBJECT = "subject";

    private Terms() {}
}
