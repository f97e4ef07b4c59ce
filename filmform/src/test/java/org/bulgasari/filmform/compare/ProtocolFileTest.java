package org.bulgasari.filmform.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolFileTest {

    @TempDir
    Path folder;

    private static final String PROTOCOL = """
            # written in spring
            question: Are North Korean films cut faster than their contemporaries?
            measures: median_shot_length, luma
            would_count: 1.3
            controls: within 3 years, same genre
            seed: 7

            [a] North Korea
            flower.csv | 꽃파는 처녀 | Choe Ik-gyu; Pak Hak | 1972 | drama

            [b] Contemporaries
            5f1c02a9be77 | Control | | 1971 | drama
            """;

    private Protocol read(String text) throws IOException {
        return ProtocolFile.read(Files.writeString(folder.resolve("protocol.txt"), text));
    }

    @Test
    void whatWasLaidDownIsReadAndDigested() throws Exception {
        Protocol protocol = read(PROTOCOL);

        assertThat(protocol.measures()).containsExactly(Measure.MEDIAN_SHOT_LENGTH, Measure.LUMA);
        assertThat(protocol.wouldCount()).isEqualTo(1.3);
        assertThat(protocol.yearsApart()).isEqualTo(3);
        assertThat(protocol.sameGenre()).isTrue();
        assertThat(protocol.alpha()).isEqualTo(Protocol.usual().alpha());
        assertThat(protocol.a().name()).isEqualTo("North Korea");
        assertThat(protocol.a().films().getFirst().credits())
                .isEqualTo(new Credits("꽃파는 처녀", List.of("Choe Ik-gyu", "Pak Hak"), 1972, "drama"));
        assertThat(protocol.digest())
                .hasSize(64)
                .isNotEqualTo(read(PROTOCOL + "#").digest());
    }

    @Test
    void aMistakeIsNamedByItsLine() {
        for (String[] mistake : new String[][] {
            {"seed: 7", "sead: 7", "line 6: no such setting: \"sead\""},
            {"1972 | drama", "1972", "line 9: a film is id | title"},
            {"1972", "72", "line 9: \"72\" is no year"},
            {"[b]", "[c]", "line 11: a group begins with [a] or [b]"},
            {"5f1c02a9be77", "flower.csv", "line 12: \"flower.csv\" stands there twice"},
            {"luma", "lumen", "There is no measure \"lumen\""},
            {"would_count: 1.3", "would_count: 0.7", "would_count is a ratio above 1"},
            {"seed: 7", "seed: x", "a number is expected"},
            {"seed: 7", "fixed: in spring", "fixed is a day such as 2026-03-01"},
            {"question:", "# question:", "a protocol states its question"}
        })
            assertThatThrownBy(() -> read(PROTOCOL.replace(mistake[0], mistake[1])))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining(mistake[2]);
    }
}
