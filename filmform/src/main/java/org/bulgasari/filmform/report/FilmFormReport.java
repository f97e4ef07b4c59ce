package org.bulgasari.filmform.report;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulgasari.filmform.measures.Plausible;
import org.bulgasari.filmform.measures.StudyProfile;

/// Everything that was measured of one film, and of which file, with what, how.
///
/// @param format always `bulgasari-film-form-report`
/// @param version of the format, 1
/// @param made when
/// @param settings of the finders and meters, by name
/// @param transitions in the order of the film
/// @param shots tile the film
public record FilmFormReport(
        String format,
        int version,
        Instant made,
        Program program,
        FilmIdentity film,
        Completeness completeness,
        Timeline timeline,
        StudyProfile profile,
        Map<String, String> settings,
        List<ReportedTransition> transitions,
        List<ReportedShot> shots,
        FilmMeasures measures) {

    public static final String FORMAT = "bulgasari-film-form-report";
    public static final int VERSION = 1;
    private static final int MOST_SETTINGS = 1000;

    public FilmFormReport {
        if (!format.equals(FORMAT)) throw new IllegalArgumentException("The format is not " + FORMAT);
        if (version != VERSION) throw new IllegalArgumentException("The version is not " + VERSION);
        Words.atMost("The profile's name", 200, profile.name());
        Plausible.within("The number of settings", settings.size(), 0, MOST_SETTINGS);
        settings.forEach((name, value) -> {
            Words.atMost("A setting's name", 200, name);
            Words.atMost("A setting", 2000, value);
        });
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        transitions = List.copyOf(transitions);
        shots = List.copyOf(shots);
        requireTiles(shots, timeline);
        if (shots.stream().filter(ReportedShot::counted).count()
                != measures.lengths().count())
            throw new IllegalArgumentException("The number of shots that count is not that of the measured lengths");
    }

    private static void requireTiles(List<ReportedShot> shots, Timeline timeline) {
        int next = 0;
        for (int i = 0; i < shots.size(); i++) {
            ReportedShot shot = shots.get(i);
            if (shot.number() != i + 1 || shot.firstFrame() != next)
                throw new IllegalArgumentException("Shot " + (i + 1) + " does not follow the one before it");
            next = shot.lastFrame() + 1;
        }
        if (next != timeline.frames())
            throw new IllegalArgumentException("The shots have " + next + " frames, the film " + timeline.frames());
    }

    /// The film's length in seconds of the projection.
    public double length() {
        return timeline.seconds() * profile.speed().value();
    }
}
