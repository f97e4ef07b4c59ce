package org.bulgasari.filmform.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bulgasari.filmform.shots.Shots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OtioTest {

    @TempDir
    Path folder;

    @Test
    void clipsTileTheTrackInFramesAtTheFilmsRate() throws Exception {
        Shots shots = FilmsOfShots.atRate(FilmsOfShots.FILM);
        Path file = folder.resolve("film.otio");
        Otio.write(shots, "불가사리", file);

        JsonNode timeline = JsonMapper.builder().build().readTree(Files.readString(file));
        JsonNode stack = timeline.get("tracks");
        double at = 0;
        for (JsonNode clip : stack.get("children").get(0).get("children")) {
            JsonNode range = clip.get("source_range");
            assertThat(range.get("start_time").get("value").asDouble()).isEqualTo(at);
            assertThat(range.get("start_time").get("rate").asDouble()).isEqualTo(24000 / 1001.0);
            at += range.get("duration").get("value").asDouble();
        }

        assertThat(timeline.get("OTIO_SCHEMA").asString()).isEqualTo("Timeline.1");
        assertThat(at).isEqualTo(5000);
        assertThat(stack.get("markers")
                        .valueStream()
                        .map(marker -> marker.get("name").asString()))
                .containsExactly("dissolve", "fade");
    }
}
