package org.bulgasari.filmform.shots;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.signals.Signals;
import org.bulgasari.filmform.signals.SignalsFile;

/// Finds the transitions of a film in its signals, without decoding it again.
///
/// Takes some ten seconds for a film of three hours. The classifiers were learned from films of known truth;
/// how they were, and how often they err, is told in `docs/concepts/how-transitions-are-found.md`.
///
/// @param cuts surety from 0 to 1 that a cut needs; more finds fewer
/// @param graduals surety from 0 to 1 that a dissolve or wipe needs
public record TransitionFinder(double cuts, double graduals) {

    private static final int STRETCH = 4800;
    private static final int MARGIN = 600;
    private static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

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

    /// Loads what was learned, some tenths of a second, so that the first search need not.
    public static void load() {
        Classifiers.USUAL.cuts();
    }

    /// The same in signals that were kept on disk, some stretches of the film at a time, each on a processor of
    /// its own: memory does not grow with the film.
    ///
    /// @throws IOException when the file cannot be read or is damaged
    public List<Transition> find(SignalsFile signals) throws IOException {
        return find(signals, Classifiers.USUAL, STRETCH);
    }

    /// Each stretch is looked at with a margin on both sides, in which nothing that it has can reach farther
    /// than the finders look. Stretches begin where the steps of all finders meet, so that they try the very
    /// same frames.
    ///
    /// @param atLeast frames of a stretch
    List<Transition> find(SignalsFile signals, Classifiers classifiers, int atLeast) throws IOException {
        int step = GradualFinder.COMMON_STRIDE;
        int margin = Math.ceilDiv(MARGIN, step) * step;
        int length = Math.ceilDiv(atLeast, step) * step;
        List<Transition> found = new ArrayList<>();
        List<Stretch> read = new ArrayList<>();
        for (int from = 0; from < signals.frames(); from += length) {
            int start = Math.max(0, from - margin);
            int end = Math.min(signals.frames(), from + length);
            int until = Math.min(signals.frames(), end + margin);
            read.add(new Stretch(signals.stretch(start, until), start, from, end));
            if (read.size() < AT_ONCE && end < signals.frames()) continue;
            read.parallelStream()
                    .map(stretch -> stretch.find(this, classifiers))
                    .forEachOrdered(more -> addFree(found, more));
            read.clear();
        }
        return found.stream().sorted().toList();
    }

    /// @param signals with margins
    /// @param start of the signals
    /// @param from first frame without margins
    /// @param end after the last frame without margins
    private record Stretch(Signals signals, int start, int from, int end) {

        List<Transition> find(TransitionFinder finder, Classifiers classifiers) {
            return finder.find(signals, classifiers).stream()
                    .map(each -> later(each, start))
                    .filter(each -> each.boundary() >= from && each.boundary() < end)
                    .toList();
        }
    }

    private static Transition later(Transition found, int frames) {
        return new Transition(
                found.type(),
                found.firstFrame() + frames,
                found.lastFrame() + frames,
                found.confidence(),
                found.source());
    }

    private static void addFree(List<Transition> found, List<Transition> more) {
        for (Transition next : more) if (found.stream().noneMatch(next::meets)) found.add(next);
    }
}
