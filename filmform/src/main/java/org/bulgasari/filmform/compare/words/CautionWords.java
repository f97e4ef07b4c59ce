package org.bulgasari.filmform.compare.words;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.compare.Cautions;
import org.bulgasari.filmform.compare.DetectorError;
import org.bulgasari.filmform.compare.GroupComparison;
import org.bulgasari.filmform.compare.GroupResult;
import org.bulgasari.filmform.compare.SideBySide;

/// What to be careful of, and how it was done.
public final class CautionWords {

    private final ComparisonProse prose;

    public CautionWords(ComparisonProse prose) {
        this.prose = prose;
    }

    /// How well boundaries were found, and what was made of it.
    public List<String> ofDetector(GroupResult result) {
        List<String> sentences = ofErrors(result.cautions().errors(), "detector.carried.groups");
        if (result.cautions().errors().size() > 1) sentences.add(prose.say("detector.unlike"));
        return sentences;
    }

    /// Likewise for films side by side.
    public List<String> ofDetector(SideBySide films) {
        List<DetectorError> errors = films.films().stream()
                .map(film -> film.film().error())
                .distinct()
                .toList();
        List<String> sentences = ofErrors(errors, "detector.carried.films");
        if (errors.size() > 1) sentences.add(prose.say("detector.unlike"));
        return sentences;
    }

    private List<String> ofErrors(List<DetectorError> errors, String carried) {
        List<String> sentences = new ArrayList<>();
        for (DetectorError error : errors) {
            switch (error.origin()) {
                case NOT_STATED -> sentences.add(prose.say("detector.not_stated"));
                case LIST -> sentences.add(prose.say("detector.list"));
                case STATED, MEASURED -> {
                    sentences.add(counted(error));
                    sentences.add(prose.say(carried));
                }
            }
        }
        return sentences;
    }

    private String counted(DetectorError error) {
        return prose.say(
                "detector.counted",
                prose.figure(error.missedOfHundred()),
                prose.figure(error.inventedOfHundred()),
                prose.whole(error.found()),
                prose.whole(error.invented()),
                prose.whole(error.missed()),
                error.source().isEmpty() ? prose.say("detector.stated") : error.source());
    }

    /// Of groups.
    public List<String> notes(GroupResult result) {
        Cautions cautions = result.cautions();
        List<String> notes = new ArrayList<>();
        if (cautions.measuresNotKnown() > 0)
            notes.add(prose.count("note.measures_not_known", cautions.measuresNotKnown()));
        if (cautions.directorsNotKnown() > 0)
            notes.add(prose.count("note.directors_not_known", cautions.directorsNotKnown()));
        if (!cautions.directorsOfBoth().isEmpty())
            notes.add(prose.say("note.directors_of_both", prose.list(cautions.directorsOfBoth())));
        notes.add(prose.say(
                "note.method",
                prose.whole(GroupComparison.REPLICATES),
                prose.whole(GroupComparison.DEALS),
                prose.count("count.measures", result.protocol().measures().size()),
                Long.toString(result.protocol().seed())));
        return notes;
    }
}
