package org.bulgasari.archive.web.search;

import org.bulgasari.archive.discovery.Dimension;
import org.bulgasari.archive.web.wording.Wording;

/// The names of the dimensions by which films are narrowed.
public final class DimensionWords {

    private DimensionWords() {}

    public static String name(Dimension dimension, Wording wording) {
        return switch (dimension) {
            case COUNTRY -> wording.say("facet.country");
            case DECADE -> wording.say("facet.decade");
            case CARRIER -> wording.say("facet.carrier");
            case FORM -> wording.say("facet.form");
            case GENRE -> wording.say("facet.genre");
            case LANGUAGE -> wording.say("facet.language");
            case DIRECTOR -> wording.say("facet.director");
            case RESTRICTION -> wording.say("facet.restriction");
            case HELD -> wording.say("facet.held");
        };
    }
}
