package org.bulgasari.filmform.report;

import java.util.List;
import java.util.Map;
import org.bulgasari.filmform.measures.ColourMeter;
import org.bulgasari.filmform.measures.LoudnessMeter;
import org.bulgasari.filmform.measures.StudyProfile;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.signals.Signals;

/// What is known of a film when it has been decoded: all that its report is made of.
///
/// @param settings of the finders, by name, to be printed
/// @param colours and `loudness` looked on while it was decoded
public record ReportMaterial(
        Program program,
        FilmIdentity film,
        Completeness completeness,
        StudyProfile profile,
        Map<String, String> settings,
        Shots shots,
        List<Transition> transitions,
        Signals signals,
        ColourMeter colours,
        LoudnessMeter loudness) {}
