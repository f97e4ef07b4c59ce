package org.bulgasari.filmform.synthetic;

import java.util.Optional;
import org.bulgasari.filmform.shots.Transition;

/// One line of the truth about a film.
///
/// @param last frame, included
/// @param unsure whether it may be found or not
/// @param remark for people; empty for none
public record Label(LabelType type, int first, int last, boolean unsure, String remark) {

    public Label {
        if (first < 0 || last < first)
            throw new IllegalArgumentException("Not a span of frames: " + first + " to " + last);
    }

    static Label of(LabelType type, int first, int last) {
        return new Label(type, first, last, false, "");
    }

    /// As a transition that a person set.
    public Optional<Transition> transition() {
        return type.transition().map(kind -> new Transition(kind, first, last, 1, Transition.Source.HAND));
    }

    /// As a line of a label file, without its end.
    public String line() {
        return String.join(
                "\t", type.word(), Integer.toString(first), Integer.toString(last), unsure ? "unsure" : "", remark);
    }
}
