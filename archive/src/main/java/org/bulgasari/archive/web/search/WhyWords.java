package org.bulgasari.archive.web.search;

import java.util.List;
import org.bulgasari.archive.discovery.Match;
import org.bulgasari.archive.web.wording.Wording;

/// Says why a film was found.
record WhyWords(Wording wording) {

    List<String> sentences(List<Match> matches) {
        return matches.stream().map(this::sentence).distinct().toList();
    }

    private String sentence(Match match) {
        return wording.say("why.sentence", match.part(), place(match.place()), match.text(), way(match.way()));
    }

    private String place(Match.Place place) {
        return switch (place) {
            case TITLE -> wording.say("why.place.title");
            case DIRECTOR -> wording.say("why.place.director");
            case AGENT -> wording.say("why.place.agent");
            case YEAR -> wording.say("why.place.year");
            case IDENTIFIER -> wording.say("why.place.identifier");
            case LABEL -> wording.say("why.place.label");
            case SUBJECT -> wording.say("why.place.subject");
            case SUMMARY -> wording.say("why.place.summary");
        };
    }

    private String way(Match.Way way) {
        return switch (way) {
            case WHOLE -> wording.say("why.way.whole");
            case WORD -> wording.say("why.way.word");
            case NUMBER -> wording.say("why.way.number");
            case JOINED_WORDS -> wording.say("why.way.joined-words");
            case SIGNS -> wording.say("why.way.signs");
            case ROMANISED -> wording.say("why.way.romanised");
            case INITIALS -> wording.say("why.way.initials");
            case KEYBOARD_LAYOUT -> wording.say("why.way.keyboard-layout");
            case BEGINNING -> wording.say("why.way.beginning");
            case CLOSE_SPELLING -> wording.say("why.way.close-spelling");
        };
    }
}
