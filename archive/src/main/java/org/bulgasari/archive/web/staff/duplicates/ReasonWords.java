package org.bulgasari.archive.web.staff.duplicates;

import org.bulgasari.archive.curation.duplicates.Reason;

/// The messages that say what speaks for two records being one, or against it.
final class ReasonWords {

    private ReasonWords() {}

    static String of(Reason reason) {
        return switch (reason) {
            case SAME_IDENTIFIER -> "reason.same-identifier";
            case SAME_TITLE -> "reason.same-title";
            case SAME_TITLE_OTHERWISE_WRITTEN -> "reason.same-title-otherwise-written";
            case SAME_TITLE_IN_OTHER_SCRIPT -> "reason.same-title-in-other-script";
            case CLOSE_TITLE -> "reason.close-title";
            case SAME_NAME -> "reason.same-name";
            case SAME_NAME_OTHERWISE_WRITTEN -> "reason.same-name-otherwise-written";
            case SAME_NAME_IN_OTHER_SCRIPT -> "reason.same-name-in-other-script";
            case CLOSE_NAME -> "reason.close-name";
            case SAME_YEAR -> "reason.same-year";
            case YEAR_OFF_BY_ONE -> "reason.year-off-by-one";
            case SAME_DIRECTOR -> "reason.same-director";
            case SAME_FILMS -> "reason.same-films";
            case SAME_COUNTRY -> "reason.same-country";
            case SAME_LENGTH -> "reason.same-length";
            case OTHER_IDENTIFIER -> "reason.other-identifier";
            case OTHER_YEAR -> "reason.other-year";
            case OTHER_DIRECTOR -> "reason.other-director";
            case OTHER_COUNTRY -> "reason.other-country";
            case OTHER_LENGTH -> "reason.other-length";
            case OTHER_KIND -> "reason.other-kind";
        };
    }
}
