package org.bulgasari.filmform.report;

import java.util.List;
import java.util.Map;
import org.bulgasari.filmform.measures.KeptMeasures;
import org.bulgasari.filmform.measures.StudyProfile;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.signals.SignalColumns;

/// What is known of a film when it has been decoded: all that its report is made of.
///
/// @param settings of the finders, by name, to be printed
/// @param signals at least those of `PictureFigures`
/// @param kept what else was measured while it was decoded
public record ReportMaterial(
        Program program,
        FilmIdentity film,
        Completeness completeness,
        StudyProfile profile,
        Map<String, String> settings,
        Shots shots,
        List<Transition> transitions,
        SignalColumns signals,
        KeptMeasures kept) {}
