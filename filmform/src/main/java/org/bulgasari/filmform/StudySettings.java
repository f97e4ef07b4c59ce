package org.bulgasari.filmform;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bulgasari.filmform.formats.ShotListFormat;
import org.bulgasari.filmform.measures.StudyProfile;
import org.bulgasari.filmform.shots.TransitionFinder;
import org.jspecify.annotations.Nullable;

/// How a film is to be studied, and what is to be written.
///
/// @param finder with the surety that transitions need
/// @param profile what counts, and at what speed
/// @param corrections a file of transitions by hand, laid over those found; none keeps what was found
/// @param pictures whether pictures of the film are written
/// @param formats further files of the shots
/// @param language of the page
public record StudySettings(
        TransitionFinder finder,
        StudyProfile profile,
        @Nullable Path corrections,
        boolean pictures,
        List<ShotListFormat> formats,
        Locale language) {

    public StudySettings {
        formats = List.copyOf(formats);
    }

    /// What is usual: everything counts, no corrections, no pictures, a page in English.
    public static StudySettings usual() {
        return new StudySettings(TransitionFinder.USUAL, StudyProfile.plain(), null, false, List.of(), Locale.ENGLISH);
    }
}
