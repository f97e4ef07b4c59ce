package org.bulgasari.filmform.synthetic;

import java.util.Locale;
import java.util.Optional;
import org.bulgasari.filmform.shots.TransitionType;

/// What a label file calls things.
public enum LabelType {
    CUT,
    DISSOLVE,
    WIPE,
    OTHER_GRADUAL,
    /// Out through a constant picture and in again, as one.
    FADE_OUT_IN,
    /// From the first visible frame to the first fully normal one.
    FADE_IN,
    /// From the first visibly dimmed frame to the first fully constant one.
    FADE_OUT,
    /// Something that a careless detector takes for a cut.
    NOT_A_CUT,
    /// What is found in here does not count.
    IGNORE;

    /// As files write it: `fade_out_in`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for any other word
    public static LabelType ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// Which transition it is; none for what is no transition.
    public Optional<TransitionType> transition() {
        return switch (this) {
            case CUT -> Optional.of(TransitionType.CUT);
            case DISSOLVE, OTHER_GRADUAL -> Optional.of(TransitionType.DISSOLVE);
            case WIPE -> Optional.of(TransitionType.WIPE);
            case FADE_OUT_IN, FADE_IN, FADE_OUT -> Optional.of(TransitionType.FADE);
            case NOT_A_CUT, IGNORE -> Optional.empty();
        };
    }
}
