package org.bulgasari.filmform.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.bulgasari.filmform.decode.Sound;
import org.bulgasari.filmform.decode.Still;
import org.bulgasari.filmform.time.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresFileTest {

    @TempDir
    Path folder;

    private final Random random = new Random(5);

    private FilmColours colours() {
        ColourMeter meter = new ColourMeter();
        for (int i = 0; i < 700; i++) {
            byte[] rgb = new byte[16 * 9 * 3];
            random.nextBytes(rgb);
            meter.see(new Still(i * 12, new Rational(i, 2), 16, 9, rgb));
        }
        return meter.colours();
    }

    private Loudness loudness() {
        LoudnessMeter meter = new LoudnessMeter();
        float[] wave = new float[Sound.SAMPLE_RATE * 8];
        for (int i = 0; i < wave.length; i++) wave[i] = (float) Math.sin(i * 0.1) / (1 + i / 100_000);
        meter.hear(new Sound(0.25, wave, wave));
        return meter.loudness().orElseThrow();
    }

    private Speech speech() {
        byte[] sureties = new byte[250];
        random.nextBytes(sureties);
        return new Speech("0123456789abcdef".repeat(4), 0.25, sureties);
    }

    @Test
    void coloursLoudnessAndSpeechAreReadAsTheyWereWritten() throws Exception {
        KeptMeasures measures = new KeptMeasures(colours(), loudness(), speech());
        Path file = folder.resolve("measures.bin");

        MeasuresFile.write(measures, file);
        KeptMeasures read = MeasuresFile.read(file);

        assertThat(read.colours().palette(100, 5000, 8))
                .isEqualTo(measures.colours().palette(100, 5000, 8));
        Loudness heard = Objects.requireNonNull(read.loudness());
        assertThat(heard.start()).isEqualTo(0.25);
        assertThat(heard.integrated()).isEqualTo(loudness().integrated());
        assertThat(heard.samplePeak()).isEqualTo(loudness().samplePeak());
        Speech spoken = Objects.requireNonNull(read.speech());
        Speech written = Objects.requireNonNull(measures.speech());
        assertThat(spoken.model()).isEqualTo(written.model());
        assertThat(spoken.stretches()).isNotEmpty().isEqualTo(written.stretches());
    }

    @Test
    void aSilentFilmStaysSilent() throws Exception {
        Path file = folder.resolve("measures.bin");

        MeasuresFile.write(new KeptMeasures(colours(), null, null), file);

        assertThat(MeasuresFile.read(file).loudness()).isNull();
        assertThat(MeasuresFile.read(file).speech()).isNull();
    }

    @Test
    void aChangedOrShortenedFileIsRefusedInASentence() throws Exception {
        Path file = folder.resolve("measures.bin");
        MeasuresFile.write(new KeptMeasures(colours(), loudness(), speech()), file);
        byte[] sound = Files.readAllBytes(file);

        for (int i = 0; i < 300; i++) {
            byte[] damaged = sound.clone();
            int at = i % 4 == 0 ? random.nextInt(20) : random.nextInt(damaged.length);
            if (i % 2 == 0) damaged[at] ^= (byte) (1 << random.nextInt(8));
            else damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            Files.write(file, damaged);
            assertThatThrownBy(() -> MeasuresFile.read(file))
                    .isInstanceOf(DamagedMeasures.class)
                    .hasMessageStartingWith(file.toString())
                    .hasMessageEndingWith("study the film again.");
        }
    }
}
