package org.bulgasari.bench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.TransitionType;
import org.bulgasari.filmform.synthetic.Label;
import org.bulgasari.filmform.synthetic.LabelFile;
import org.bulgasari.filmform.synthetic.LabelType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TransitionScorerTest {

    private static final Path RULES = Path.of("..", "..", "shared", "tools", "score_transitions.py");
    private static final int CASES = 150;

    @TempDir
    Path folder;

    private static Label label(LabelType type, int first, int last) {
        return new Label(type, first, last, false, "");
    }

    @Test
    void aCutIsFoundWithinTheToleranceButExactOnlyOnItsFrame() {
        LabelFile truth = new LabelFile(
                100, List.of(label(LabelType.CUT, 20, 20), label(LabelType.CUT, 40, 40), label(LabelType.CUT, 60, 60)));

        TransitionScore score = TransitionScorer.score(
                truth, List.of(Transition.cut(20, 1), Transition.cut(42, 1), Transition.cut(63, 1)), 2);

        assertThat(score.cutsFound()).isEqualTo(2);
        assertThat(score.cutsExact()).isEqualTo(1);
        assertThat(score.falselyFound()).isEqualTo(1);
        assertThat(score.f1()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void theRulesAreThoseOfTheScript() throws Exception {
        assumeTrue(Files.isReadable(RULES), "The scoring script does not lie beside the project");
        SplittableRandom random = new SplittableRandom(42);
        List<TransitionScore> scores = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            LabelFile truth = truth(random);
            List<Transition> found = found(random, truth);
            write(i, truth, found);
            scores.add(TransitionScorer.score(truth, found, 2));
        }

        List<String> expected = scored();

        for (int i = 0; i < CASES; i++)
            assertThat(told(scores.get(i))).as("case %d", i).isEqualTo(told(expected.get(i)));
    }

    /// Whole numbers, then F1 and the mean overlap in ten-thousandths.
    private static List<Long> told(TransitionScore score) {
        return List.of(
                (long) score.wanted(),
                (long) score.hits(),
                (long) score.falselyFound(),
                (long) score.cuts(),
                (long) score.cutsFound(),
                (long) score.cutsExact(),
                (long) score.gradualFound(),
                (long) score.rightType(),
                (long) score.confusers(),
                (long) score.confused(),
                Math.round(score.f1() * 1e4),
                score.gradual() == 0 ? -1 : Math.round(score.gradualOverlap() * 1e4));
    }

    private static List<Long> told(String script) {
        JsonNode told = JsonMapper.shared().readTree(script);
        List<Long> numbers = new ArrayList<>();
        for (String name : List.of(
                "wanted",
                "hits",
                "false",
                "cuts",
                "cuts_found",
                "cuts_exact",
                "gradual_found",
                "type_right",
                "confusers",
                "confused")) numbers.add(told.get(name).asLong());
        numbers.add(Math.round(told.get("f1").asDouble() * 1e4));
        JsonNode overlap = told.get("gradual_iou");
        numbers.add(overlap.isNull() ? -1 : Math.round(overlap.asDouble() * 1e4));
        return numbers;
    }

    private static LabelFile truth(SplittableRandom random) {
        List<Label> labels = new ArrayList<>();
        LabelType[] types = LabelType.values();
        int frame = random.nextInt(0, 12);
        while (frame < 500) {
            LabelType type = random.nextInt(3) == 0 ? LabelType.CUT : types[random.nextInt(types.length)];
            int length = type == LabelType.CUT ? 0 : random.nextInt(0, 40);
            labels.add(new Label(type, frame, frame + length, random.nextInt(8) == 0, ""));
            frame += length + random.nextInt(0, 30);
        }
        return new LabelFile(frame + random.nextInt(1, 9), labels);
    }

    private static List<Transition> found(SplittableRandom random, LabelFile truth) {
        TransitionType[] types = TransitionType.values();
        List<Transition> found = new ArrayList<>();
        for (Label label : truth.labels()) {
            if (random.nextInt(4) == 0) continue;
            int first = Math.max(0, label.first() + random.nextInt(-6, 7));
            int last = Math.max(first, label.last() + random.nextInt(-8, 25));
            TransitionType type = types[random.nextInt(types.length)];
            boolean cut = type == TransitionType.CUT;
            found.add(new Transition(type, first, cut ? first : last, 1, Transition.Source.MACHINE));
        }
        return found;
    }

    private void write(int number, LabelFile truth, List<Transition> found) throws Exception {
        Files.write(folder.resolve(number + ".tsv"), truth.lines());
        List<String> rows = new ArrayList<>(List.of("type,first_frame,last_frame"));
        found.forEach(each -> rows.add(each.type().word() + "," + each.firstFrame() + "," + each.lastFrame()));
        Files.write(folder.resolve(number + ".csv"), rows);
    }

    /// One process for all, since starting Python takes longer than scoring.
    private List<String> scored() throws Exception {
        String driver = """
                import importlib.util, json, sys
                spec = importlib.util.spec_from_file_location("rules", sys.argv[1])
                rules = importlib.util.module_from_spec(spec)
                spec.loader.exec_module(rules)
                for i in range(int(sys.argv[3])):
                    name = sys.argv[2] + "/" + str(i)
                    print(json.dumps(rules.score(rules.labels(name + ".tsv"), rules.detections(name + ".csv"), 2)))
                """;
        Path errors = folder.resolve("errors");
        Process python = new ProcessBuilder(
                        "python3", "-B", "-c", driver, RULES.toString(), folder.toString(), Integer.toString(CASES))
                .redirectError(errors.toFile())
                .start();
        List<String> lines = python.inputReader().readAllLines();
        assertThat(python.waitFor()).as(Files.readString(errors)).isZero();
        return lines;
    }
}
