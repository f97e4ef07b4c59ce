package org.bulgasari.filmform.report;

import java.util.List;
import org.bulgasari.filmform.measures.StudyProfile;

/// What a profile leaves out, in words.
record StudyProfileWords(Page page) {

    private static final int MOST = 50;

    String exclusions() {
        StudyProfile profile = page.report().profile();
        List<String> stretches =
                profile.exclusions().stream().limit(MOST).map(page::exclusion).toList();
        String counted = page.say(profile.intertitlesCounted() ? "intertitles.counted" : "intertitles.not");
        if (stretches.isEmpty()) return page.say("excluded.nothing", counted);
        return page.prose().list(stretches) + ". " + counted;
    }
}
