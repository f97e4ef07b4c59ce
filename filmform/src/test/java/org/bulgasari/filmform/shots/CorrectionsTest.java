package org.bulgasari.filmform.shots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bulgasari.filmform.shots.Transition.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

    @TempDir
    Path folder;

    private static final Transition CUT = Transition.cut(100, 0.9);
    private static final Transition FLASH = Transition.cut(310, 0.6);
    private static final Transition DISSOLVE = new Transition(TransitionType.DISSOLVE, 500, 520, 0.7, Source.MACHINE);
    private static final List<Transition> MACHINE = List.of(CUT, FLASH, DISSOLVE);

    private Corrections corrections(String text) throws IOException {
        return CorrectionsFile.read(Files.writeString(folder.resolve("film.corrections.csv"), text));
    }

    @Test
    void whatAPersonSaysStandsAndWhatTheMachineSaidIsKept() throws Exception {
        Corrected corrected = corrections("""
                # looked through once
                add,40,40,cut,hidden by smoke
                remove,311,311,,a flash
                move\t100\t100\t103\t103
                retype;505;515;fade
                """).over(MACHINE);

        assertThat(corrected.inForce())
                .containsExactly(
                        hand(TransitionType.CUT, 40, 40),
                        hand(TransitionType.CUT, 103, 103),
                        hand(TransitionType.FADE, 500, 520));
        assertThat(corrected.setAside()).containsExactly(CUT, FLASH, DISSOLVE);
        assertThat(corrected.notFound()).isEmpty();
    }

    @Test
    void layingCorrectionsOverTwiceChangesNothing() throws Exception {
        Corrections corrections = corrections("""
                add,40,40,cut
                remove,310,310
                move,100,100,101,101
                retype,500,520,cut
                add,505,530,wipe
                """);

        List<Transition> once = corrections.over(MACHINE).inForce();

        assertThat(corrections.over(once).inForce()).isEqualTo(once);
    }

    @Test
    void whatMeansNothingThatIsThereIsTold() throws Exception {
        Corrected corrected =
                corrections("retype,700,700,fade\nmove,800,800,801,801\n").over(MACHINE);

        assertThat(corrected.inForce()).isEqualTo(MACHINE);
        assertThat(corrected.notFound()).extracting(Correction::line).containsExactly(1, 2);
    }

    @Test
    void aLineThatIsNoCorrectionIsNamed() {
        assertThatThrownBy(() -> corrections("add,40,40,cut\nadd,40,40\nadd,41,40,fade\nmove,1,1,x,2\nadd,5,9,cut\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("line 3")
                .hasMessageContaining("line 4")
                .hasMessageContaining("line 5");
    }

    private static Transition hand(TransitionType type, int first, int last) {
        return new Transition(type, first, last, 1, Source.HAND);
    }
}
