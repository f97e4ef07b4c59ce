package org.bulgasari.filmform.report;

import org.bulgasari.filmform.measures.Plausible;
import org.bulgasari.filmform.measures.Rounded;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.TransitionType;
import org.bulgasari.filmform.time.FrameTimes;

/// A transition with its times by the file's clock, in seconds.
///
/// @param firstTime when its first frame appears
/// @param lastTime when its last frame appears
public record ReportedTransition(
        TransitionType type,
        int firstFrame,
        int lastFrame,
        double firstTime,
        double lastTime,
        double confidence,
        Transition.Source source) {

    public ReportedTransition {
        Plausible.finite("A time", firstTime);
        Plausible.within("A time", lastTime, firstTime, 1e7);
        Plausible.within("A frame", new Transition(type, firstFrame, lastFrame, confidence, source).boundary(), 0, 1e9);
    }

    static ReportedTransition of(Transition found, FrameTimes times) {
        return new ReportedTransition(
                found.type(),
                found.firstFrame(),
                found.lastFrame(),
                Rounded.to(6, times.secondsAt(found.firstFrame())),
                Rounded.to(6, times.secondsAt(found.lastFrame())),
                Rounded.to(4, found.confidence()),
                found.source());
    }

    /// As the finders speak of it.
    public Transition transition() {
        return new Transition(type, firstFrame, lastFrame, confidence, source);
    }
}
