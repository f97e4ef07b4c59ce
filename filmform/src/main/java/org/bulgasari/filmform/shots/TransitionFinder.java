package org.bulgasari.filmform.shots;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.signals.Signals;

/// Finds the transitions of a film in its signals, without decoding it again.
///
/// Takes some ten seconds for a film of three hours. The classifiers were learned from films of known truth; how they
/// were, and how often they err, is told in `docs/concepts/how-transitions-are-found.md`.
///
/// @param cuts surety from 0 to 1 that a cut needs; more finds fewer
/// @param graduals surety from 0 to 1 that a dissolve or wipe needs
public record TransitionFinder(double cuts, double graduals) {

    /// As the figures in the documentation were measured.
    public static final TransitionFinder USUAL = new TransitionFinder(0.3, 0.8);

    /// In the order of the film; no two share a frame.
    public List<Transition> find(Signals signals) {
        return find(signals, Classifiers.USUAL);
    }

    List<Transition> find(Signals signals, Classifiers classifiers) {
        List<Transition> found = new ArrayList<>(new FadeFinder(signals).find());
        addFree(found, CutFinder.find(signals, classifiers.cuts(), cuts));
        addFree(found, new GradualFinder(signals, classifiers).find(graduals));
        return found.stream().sorted().toList();
    }

    private static void addFree(List<Transition> found, List<Transition> more) {
        for (Transition next : more) if (found.stream().noneMatch(next::meets)) found.add(next);
    }
}
