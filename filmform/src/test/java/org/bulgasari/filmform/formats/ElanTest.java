package org.bulgasari.filmform.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElanTest {

    @TempDir
    Path folder;

    private static final String HAND_MADE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ANNOTATION_DOCUMENT AUTHOR="" DATE="2024-01-01T00:00:00Z" FORMAT="3.0" VERSION="3.0">
            <HEADER MEDIA_FILE="" TIME_UNITS="milliseconds"/>
            <TIME_ORDER>
            <TIME_SLOT TIME_SLOT_ID="t1" TIME_VALUE="0"/><TIME_SLOT TIME_SLOT_ID="t2" TIME_VALUE="4000"/>
            <TIME_SLOT TIME_SLOT_ID="t3" TIME_VALUE="5000"/><TIME_SLOT TIME_SLOT_ID="t4" TIME_VALUE="9000"/>
            <TIME_SLOT TIME_SLOT_ID="t5"/>
            </TIME_ORDER>
            <TIER TIER_ID="camera" LINGUISTIC_TYPE_REF="d">
            <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="t1" TIME_SLOT_REF2="t2">
            <ANNOTATION_VALUE>pan</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
            </TIER>
            <TIER TIER_ID="einstellungen" LINGUISTIC_TYPE_REF="d">
            <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a3" TIME_SLOT_REF1="t3" TIME_SLOT_REF2="t4">
            <ANNOTATION_VALUE/></ALIGNABLE_ANNOTATION></ANNOTATION>
            <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a2" TIME_SLOT_REF1="t1" TIME_SLOT_REF2="t2">
            <ANNOTATION_VALUE>1</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
            </TIER>
            </ANNOTATION_DOCUMENT>
            """;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("list.eaf"), text);
    }

    @Test
    void theTierWithMostAnnotationsIsTakenAndAGapIsDividedInItsMiddle() throws Exception {
        ShotList list = Elan.read(file(HAND_MADE), Optional.empty());

        assertThat(list.alone().lengths()).containsExactly(4.5, 4.5);
    }

    @Test
    void aTierIsChosenByName() throws Exception {
        assertThat(Elan.read(file(HAND_MADE), Optional.of("camera")).alone().lengths())
                .containsExactly(4);
        assertThatThrownBy(() -> Elan.read(file(HAND_MADE), Optional.of("shots")))
                .isInstanceOf(NotAShotList.class)
                .hasMessageContaining("camera, einstellungen");
    }

    @Test
    void spansOfGradualTransitionsSurvive() throws Exception {
        Shots shots = FilmsOfShots.atRate(FilmsOfShots.FILM);
        Elan.write(shots, "film", folder.resolve("film.eaf"));

        Shots read = Elan.read(folder.resolve("film.eaf"), Optional.of("shots")).over(shots.times());

        assertThat(FilmsOfShots.transitions(read))
                .extracting(Transition::type)
                .containsExactlyElementsOf(FilmsOfShots.transitions(shots).stream()
                        .map(Transition::type)
                        .toList());
        assertThat(FilmsOfShots.transitions(read).get(1).firstFrame()).isEqualTo(900);
    }

    @Test
    void nothingOutsideTheFileIsLookedAt() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "4000");
        String reaching = HAND_MADE.replace(
                "<ANNOTATION_DOCUMENT",
                "<!DOCTYPE ANNOTATION_DOCUMENT [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n<ANNOTATION_DOCUMENT");

        assertThatThrownBy(() -> Elan.read(file(reaching.replace(">pan<", ">&s;<")), Optional.empty()))
                .isInstanceOf(NotAShotList.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void anAnnotationWithoutTimesIsNamedByItsLine() throws Exception {
        assertThatThrownBy(() -> Elan.read(file(HAND_MADE.replace("REF2=\"t4\"", "REF2=\"t5\"")), Optional.empty()))
                .isInstanceOf(NotAShotList.class)
                .hasMessageContaining("line 14: annotation a3 has no times");
    }

    @Test
    void bytesFlippedAtRandomNeverEndInAnythingButAListOrASentence() throws Exception {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = HAND_MADE.getBytes(StandardCharsets.UTF_8);
            for (int flips = random.nextInt(1, 6); flips > 0; flips--)
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            Path broken = Files.write(folder.resolve("broken.eaf"), bytes);
            try {
                assertThat(Elan.read(broken, Optional.empty()).alone().count()).isPositive();
            } catch (NotAShotList expected) {
                assertThat(expected).hasMessageStartingWith(broken.toString());
            }
        }
    }

    @Test
    void aFileThatBreaksOffIsRefused() throws Exception {
        for (int length = 1; length < HAND_MADE.length() - 30; length += 97) {
            Path broken = file(HAND_MADE.substring(0, length));
            assertThatThrownBy(() -> Elan.read(broken, Optional.empty())).isInstanceOf(NotAShotList.class);
        }
    }
}
