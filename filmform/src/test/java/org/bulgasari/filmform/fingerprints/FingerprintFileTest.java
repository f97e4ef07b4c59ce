package org.bulgasari.filmform.fingerprints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        Fingerprint film = DrawnFilm.of(1, 2, 3).withBoundaries(4, 8);
        Path file = folder.resolve("fingerprint.bin");

        FingerprintFile.write(film, file);

        assertThat(FingerprintFile.read(file)).isEqualTo(film);
        assertThat(film.landmarks()).isEqualTo(24);
    }

    @Test
    void aChangedOrShortenedFileIsRefusedInASentence() throws Exception {
        Path file = folder.resolve("fingerprint.bin");
        FingerprintFile.write(DrawnFilm.of(1, 2), file);
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(7);

        for (int i = 0; i < 300; i++) {
            byte[] damaged = sound.clone();
            if (i % 2 == 0) damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            else damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            Files.write(file, damaged);
            assertThatThrownBy(() -> FingerprintFile.read(file))
                    .isInstanceOf(DamagedFile.class)
                    .hasMessageStartingWith(file.toString())
                    .hasMessageEndingWith(".");
        }
    }

    @Test
    void aMirroredFilmHasTheMirroredHashes() {
        Fingerprint film = DrawnFilm.of(5);

        Fingerprint mirrored = Reversal.LEFT_RIGHT.of(film);

        assertThat(mirrored).isNotEqualTo(film);
        assertThat(Reversal.LEFT_RIGHT.of(mirrored)).isEqualTo(film);
    }
}
