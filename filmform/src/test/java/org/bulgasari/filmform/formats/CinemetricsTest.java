package org.bulgasari.filmform.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CinemetricsTest {

    @TempDir
    Path folder;

    private double[] lengths(String text) throws IOException {
        return read(text, OptionalDouble.empty()).alone().lengths();
    }

    private ShotList read(String text, OptionalDouble filmLength) throws IOException {
        return Cinemetrics.read(Files.writeString(folder.resolve("list.csv"), text), filmLength);
    }

    @Test
    void theFileOfTheMeasuringToolIsReadInTenthsOfASecond() throws Exception {
        String tool = """
                1
                3
                40
                12
                BCU;CU;MCU;MS;MLS;FS;LS;Other
                0;0;0;0;0;0;0;0
                0;0;0;0;0;0;0;0
                &@1;35;35;0
                2;80;115;0
                3;5;120;0
                """;

        assertThat(lengths(tool)).containsExactly(3.5, 8, 0.5);
    }

    @Test
    void aHeadingTellsColumnsAndUnitInWhateverOrder() throws Exception {
        assertThat(lengths("Type,Shot Length (s),Number\nCU,3.5,1\nMS,8,2\n")).containsExactly(3.5, 8);
        assertThat(lengths("Nr.\tTime code\tLength (ds)\n1\t35\t35\n2\t115\t80\n"))
                .containsExactly(3.5, 8);
        assertThat(lengths("shot;end\n1;0:03.5\n2;1:00:03,5\n")).containsExactly(3.5, 3600);
    }

    @Test
    void withoutAHeadingTheColumnsThatAddUpAreTaken() throws Exception {
        assertThat(lengths("1;3.5;3.5;0\n2;8.0;11.5;0\n")).containsExactly(3.5, 8);
        assertThat(lengths("1,3.5,3.5\n2,11.5,8.0\n3,12,0.5\n")).containsExactly(3.5, 8, 0.5);
        assertThat(lengths("3.5\n8\n")).containsExactly(3.5, 8);
    }

    @Test
    void wholeNumbersWithoutAUnitAreSettledByTheFilmOrRefused() throws Exception {
        String list = "number,length\n1,35\n2,80\n";

        assertThat(read(list, OptionalDouble.of(11.6)).alone().lengths()).containsExactly(3.5, 8);
        assertThat(read(list, OptionalDouble.of(117)).alone().lengths()).containsExactly(35, 80);
        assertThatThrownBy(() -> lengths(list)).isInstanceOf(NotAShotList.class).hasMessageContaining("length (ds)");
    }

    @Test
    void badRowsAreNamedByTheirLines() {
        assertThatThrownBy(() -> lengths("number,length (s)\n1,3.5\n\n2,soon\n3,0\n4,-2\n5,1e9\n"))
                .isInstanceOf(NotAShotList.class)
                .hasMessageContaining("line 4: \"soon\" is no time; line 5: the shot has no length; line 6: \"-2\"")
                .hasMessageContaining("line 7: \"1e9\" is no time");
    }

    @Test
    void whatASpreadsheetSavesInSixteenBitsIsRead() throws Exception {
        Path file = Files.write(
                folder.resolve("list.txt"),
                "\ufeffshot\tlength (s)\r\n1\t3,5\r\n2\t8\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_16LE));

        assertThat(Cinemetrics.read(file, OptionalDouble.empty()).alone().lengths())
                .containsExactly(3.5, 8);
    }
}
