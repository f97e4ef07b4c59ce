package org.bulgasari.filmform.compare;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What can be said of one measure in two groups.
public enum Verdict {
    /// Greater in the first group: the interval lies above no difference, and p is small enough.
    GREATER,
    /// Less in the first group.
    LESS,
    /// Any difference is smaller than what would count.
    NO_DIFFERENCE_THAT_COUNTS,
    /// The films are enough in number, and still leave it open.
    UNDECIDED,
    /// Too few films or directors, by the rule of the protocol.
    NOT_YET_TESTABLE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
