package org.bulgasari.filmform.report;

import java.time.Instant;
import java.util.List;
import org.bulgasari.filmform.measures.CuttingRate;
import org.bulgasari.filmform.measures.Loudness;
import org.bulgasari.filmform.measures.MovingAverage;
import org.bulgasari.filmform.measures.Rounded;
import org.bulgasari.filmform.measures.ShotLengths;
import org.bulgasari.filmform.measures.Slots;
import org.bulgasari.filmform.measures.StudyProfile;
import org.bulgasari.filmform.shots.Shot;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;

/// Makes reports of films that have been decoded. Takes well under a second for a film of two hours.
public final class FilmFormReports {

    private static final int POINTS = 400;
    private static final int FILM_COLOURS = 8;
    private static final int SHOT_COLOURS = 5;

    private FilmFormReports() {}

    /// @param made when, to be printed
    /// @throws IllegalArgumentException for a film without frames
    public static FilmFormReport assemble(ReportMaterial studied, Instant made) {
        Shots shots = studied.shots();
        int frames = shots.times().frames();
        return new FilmFormReport(
                FilmFormReport.FORMAT,
                FilmFormReport.VERSION,
                made,
                studied.program(),
                studied.film(),
                studied.completeness(),
                Timeline.of(shots.times()),
                studied.profile(),
                studied.settings(),
                studied.transitions().stream()
                        .filter(found -> found.lastFrame() < frames)
                        .sorted()
                        .map(found -> ReportedTransition.of(found, shots.times()))
                        .toList(),
                shots.stream().map(shot -> reported(shot, studied)).toList(),
                measures(studied));
    }

    private static ReportedShot reported(Shot shot, ReportMaterial studied) {
        Transition in = shot.in();
        return new ReportedShot(
                shot.number(),
                shot.firstFrame(),
                shot.lastFrame(),
                Rounded.to(6, shot.start().value()),
                Rounded.to(6, shot.end().value()),
                Rounded.to(6, studied.profile().seconds(shot.length())),
                in == null ? null : in.type(),
                studied.profile().counts(shot),
                PictureFigures.of(studied.signals(), shot.firstFrame(), shot.lastFrame()),
                studied.kept().colours().palette(shot.firstFrame(), shot.lastFrame(), SHOT_COLOURS));
    }

    private static FilmMeasures measures(ReportMaterial studied) {
        StudyProfile profile = studied.profile();
        List<Shot> counted = profile.counted(studied.shots());
        double[] lengths = counted.stream()
                .mapToDouble(shot -> profile.seconds(shot.length()))
                .toArray();
        Slots slots = new Slots(studied.shots().times(), POINTS);
        double fileSeconds = studied.shots().times().length().value();
        double seconds = fileSeconds * profile.speed().value();
        Loudness heard = studied.kept().loudness();
        return new FilmMeasures(
                ShotLengths.of(lengths),
                MovingAverage.of(lengths),
                CuttingRate.of(stretches(counted, profile), seconds, slots.count()),
                PictureFigures.of(studied.signals(), 0, studied.signals().frames() - 1),
                PictureCurves.of(studied.signals(), slots, seconds / slots.count()),
                studied.kept().colours().palette(FILM_COLOURS),
                heard == null
                        ? null
                        : SoundFigures.of(heard, studied.kept().speech(), slots.count(), fileSeconds, profile));
    }

    private static List<CuttingRate.Stretch> stretches(List<Shot> shots, StudyProfile profile) {
        return shots.stream()
                .map(shot -> new CuttingRate.Stretch(profile.seconds(shot.start()), profile.seconds(shot.end())))
                .toList();
    }
}
