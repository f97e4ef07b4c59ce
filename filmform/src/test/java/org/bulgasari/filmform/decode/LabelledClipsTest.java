package org.bulgasari.filmform.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Real clips, whose frames people counted when they labelled them.
class LabelledClipsTest {

    private static final Path CLIPS = Path.of("../../shared/data/video");

    @ParameterizedTest
    @ValueSource(strings = {"abomb.mp4", "bbb.webm", "sintel.mp4", "tos.h264", "tosbattle.webm"})
    void everyFrameIsSeen(String name) throws Exception {
        Path clip = CLIPS.resolve(name);
        assumeTrue(Files.exists(clip), "The labelled clips are not beside the project");
        String labels = name.substring(0, name.indexOf('.')) + ".labels.tsv";
        int counted = Files.readAllLines(CLIPS.resolve(labels)).stream()
                .filter(line -> line.startsWith("# frames\t"))
                .mapToInt(line -> Integer.parseInt(line.substring("# frames\t".length())))
                .findFirst()
                .orElseThrow();

        assertThat(SeenFilm.of(clip).pictures).hasSize(counted);
    }
}
