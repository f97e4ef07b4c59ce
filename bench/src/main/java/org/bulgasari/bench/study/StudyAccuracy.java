package org.bulgasari.bench.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.bulgasari.bench.Figure;
import org.bulgasari.bench.Figures;
import org.bulgasari.bench.program.PackagedProgram;
import org.bulgasari.bench.program.Project;

/// How well transitions are found: on the labelled clips, clean and in every kind of badness, and on synthetic
/// films.
public final class StudyAccuracy {

    private static final int TOLERANCE_IN_FRAMES = 2;
    private static final int SYNTHETIC_FILMS = 30;
    private static final int SYNTHETIC_FILMS_MADE_BAD = 10;
    private static final String CLEAN = LabelledClips.CLEAN;

    private final Project project;
    private final Finder ours;
    private final Finder scdet = new Scdet();

    public StudyAccuracy(Project project, PackagedProgram program) {
        this.project = project;
        this.ours = new Ours(program);
    }

    public void run(Figures figures) throws IOException, InterruptedException {
        Path shared = project.shared();
        LabelledClips labelled = LabelledClips.in(shared, Cache.ofUser());
        for (String kind : LabelledClips.KINDS) {
            List<Clip> clips = labelled.of(kind);
            promised("study-accuracy." + kind, scores(ours, clips), kind, figures);
            told("study-accuracy.scdet." + kind, scores(scdet, clips), figures);
        }
        SyntheticClips synthetic = new SyntheticClips(labelled.degrade(), labelled.cache());
        for (String kind : LabelledClips.KINDS) {
            List<Clip> clips = synthetic.of(kind, kind.equals(CLEAN) ? SYNTHETIC_FILMS : SYNTHETIC_FILMS_MADE_BAD);
            told("study-accuracy.synthetic." + kind, scores(ours, clips), figures);
            told("study-accuracy.synthetic.scdet." + kind, scores(scdet, clips), figures);
        }
    }

    private static List<TransitionScore> scores(Finder finder, List<Clip> clips)
            throws IOException, InterruptedException {
        List<TransitionScore> scores = new ArrayList<>();
        for (Clip clip : clips) {
            TransitionScore score =
                    TransitionScorer.score(clip.labels(), finder.find(clip.film()), TOLERANCE_IN_FRAMES);
            System.err.printf(
                    Locale.ROOT,
                    "%-16s F1 %.3f  cuts %d of %d, gradual %d of %d, false %d, confused %d%n",
                    clip.name(),
                    score.f1(),
                    score.cutsFound(),
                    score.cuts(),
                    score.gradualFound(),
                    score.gradual(),
                    score.falselyFound(),
                    score.confused());
            scores.add(score);
        }
        return scores;
    }

    private static void promised(String name, List<TransitionScore> scores, String kind, Figures figures) {
        TransitionScore all = TransitionScore.sum(scores);
        boolean clean = kind.equals(CLEAN);
        figures.add(Figure.atLeast(name + ".f1", 100 * all.f1(), "%", clean ? 97 : 93));
        interval(name, scores, figures);
        figures.add(Figure.observed(name + ".precision", 100 * all.precision(), "%"));
        figures.add(Figure.observed(name + ".recall", 100 * all.recall(), "%"));
        figures.add(Figure.atLeast(name + ".cuts-exact", 100 * all.exact(), "%", 95));
        figures.add(Figure.atLeast(name + ".gradual-overlap", all.gradualOverlap(), "IoU", 0.6));
        if (clean) figures.add(Figure.atMost(name + ".confused", all.confused(), "of " + all.confusers(), 0));
        else figures.add(Figure.observed(name + ".confused", all.confused(), "of " + all.confusers()));
    }

    private static void told(String name, List<TransitionScore> scores, Figures figures) {
        TransitionScore all = TransitionScore.sum(scores);
        figures.add(Figure.observed(name + ".f1", 100 * all.f1(), "%"));
        if (name.contains("scdet")) return;
        interval(name, scores, figures);
        figures.add(Figure.observed(name + ".cuts-exact", 100 * all.exact(), "%"));
        figures.add(Figure.observed(name + ".gradual-overlap", all.gradualOverlap(), "IoU"));
        figures.add(Figure.observed(name + ".confused", all.confused(), "of " + all.confusers()));
    }

    private static void interval(String name, List<TransitionScore> scores, Figures figures) {
        ToDoubleFunction<TransitionScore> f1 = TransitionScore::f1;
        Bootstrap interval = Bootstrap.of(scores, f1);
        figures.add(Figure.observed(name + ".f1.low", 100 * interval.low(), "%"));
        figures.add(Figure.observed(name + ".f1.high", 100 * interval.high(), "%"));
    }
}
