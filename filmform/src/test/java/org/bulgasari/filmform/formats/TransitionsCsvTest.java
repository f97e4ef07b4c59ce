package org.bulgasari.filmform.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.Transition.Source;
import org.bulgasari.filmform.shots.TransitionType;
import org.bulgasari.filmform.time.FrameTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransitionsCsvTest {

    @TempDir
    Path folder;

    @Test
    void columnsAndDecimalsAreThoseOfTheContract() throws Exception {
        Path file = folder.resolve("transitions.csv");
        TransitionsCsv.write(
                List.of(
                        new Transition(TransitionType.WIPE, 100, 110, 0.5, Source.MACHINE),
                        Transition.cut(30, 2 / 3.0)),
                FrameTimes.constant(200, FilmsOfShots.NTSC),
                file);

        assertThat(Files.readString(file)).isEqualTo("""
                        type,first_frame,last_frame,first_time,last_time,confidence
                        cut,30,30,1.001000,1.001000,0.666667
                        wipe,100,110,3.336667,3.670333,0.500000
                        """.replace("\n", "\r\n"));
    }

    @Test
    void transitionsAreReadBackWithWhoSetThem() throws Exception {
        List<Transition> transitions =
                List.of(new Transition(TransitionType.FADE, 0, 20, 0.25, Source.HAND), Transition.cut(70, 1));
        Path file = folder.resolve("transitions.csv");
        TransitionsCsv.write(transitions, FrameTimes.constant(100, FilmsOfShots.PAL), file);

        List<Transition> read = TransitionsCsv.read(file, Source.HAND);

        assertThat(read.getFirst()).isEqualTo(transitions.getFirst());
        assertThat(read).hasSize(2).allMatch(transition -> transition.source() == Source.HAND);
    }

    @Test
    void badRowsAreNamedByTheirLines() throws Exception {
        Path file = Files.writeString(folder.resolve("transitions.csv"), """
                type,first_frame,last_frame,confidence
                cut,3,3,1
                splice,4,4,1
                cut,5,6,1
                fade,9,8,1
                cut,x,1,1
                cut,7,7,NaN
                cut,8
                """);

        assertThatThrownBy(() -> TransitionsCsv.read(file, Source.HAND))
                .isInstanceOf(NotAShotList.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("line 7")
                .hasMessageContaining("and 1 more");
    }

    @Test
    void quotesAndLineEndsInsideAFieldAreKept() {
        String text = Csv.line("a,b", "say \"no\"", "two\nlines", "");

        assertThat(Csv.rows("\n" + text + "last", ','))
                .extracting(Csv.Row::line)
                .containsExactly(2, 4);
        assertThat(Csv.rows(text, ',').getFirst().fields()).containsExactly("a,b", "say \"no\"", "two\nlines", "");
    }
}
