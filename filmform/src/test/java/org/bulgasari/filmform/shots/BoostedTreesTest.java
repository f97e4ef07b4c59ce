package org.bulgasari.filmform.shots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoostedTreesTest {

    @Test
    void aTreeIsFollowedToItsLeaf() {
        BoostedTrees trees = BoostedTrees.of(List.of("# a remark", "0<1.5:1:2 =-2 1<0:3:4 =0 =3"));

        assertThat(trees.probability(new float[] {1, 9})).isCloseTo(1 / (1 + Math.exp(2)), within(1e-9));
        assertThat(trees.probability(new float[] {2, -1})).isEqualTo(0.5);
        assertThat(trees.probability(new float[] {2, 1})).isCloseTo(1 / (1 + Math.exp(-3)), within(1e-9));
    }

    @Test
    void treesAddUp() {
        BoostedTrees trees = BoostedTrees.of(List.of("=1", "=1.5", "=-0.5"));

        assertThat(trees.probability(new float[] {})).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
    }

    @Test
    void whatIsLearnedIsWhatIsRead(@TempDir Path folder) throws Exception {
        Examples examples = new Examples();
        for (int i = 0; i < 400; i++) examples.add(new float[] {i % 20, i % 7}, i % 20 > 9 && i % 7 < 4, 1);
        Path file = folder.resolve("learned.trees");
        TreeTraining.learn(examples, 60, file);
        BoostedTrees trees = BoostedTrees.of(Files.readAllLines(file));

        assertThat(trees.probability(new float[] {15, 2})).isGreaterThan(0.8);
        assertThat(trees.probability(new float[] {15, 5})).isLessThan(0.2);
        assertThat(trees.probability(new float[] {3, 2})).isLessThan(0.2);
    }

    @Test
    void theTreesOfTheProgramAreThere() {
        assertThat(Classifiers.USUAL.cuts().probability(new float[CutFeatures.COUNT]))
                .isBetween(0.0, 1.0);
        assertThat(Classifiers.USUAL.dissolves().probability(new float[GradualFeatures.COUNT]))
                .isBetween(0.0, 1.0);
        assertThat(Classifiers.USUAL.wipes().probability(new float[GradualFeatures.COUNT]))
                .isBetween(0.0, 1.0);
    }

    @Test
    void whatIsNoTreeIsRefused() {
        assertThatThrownBy(() -> BoostedTrees.of(List.of("0<x:1:2"))).isInstanceOf(NumberFormatException.class);
    }
}
