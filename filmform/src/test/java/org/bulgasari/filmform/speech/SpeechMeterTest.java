package org.bulgasari.filmform.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bulgasari.filmform.Ffmpeg;
import org.bulgasari.filmform.decode.FilmReader;
import org.bulgasari.filmform.decode.Sound;
import org.bulgasari.filmform.measures.Speech;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechMeterTest {

    private static final String INSTALLED = System.getProperty("tests.models", "");

    @TempDir
    Path folder;

    private String usual = "";

    @BeforeEach
    void keep() {
        usual = System.getProperty(InstalledModel.FOLDER, "");
    }

    @AfterEach
    void restore() {
        System.setProperty(InstalledModel.FOLDER, usual);
    }

    private static void useTheModel() {
        assumeFalse(INSTALLED.isEmpty(), "No model for speech is installed: ./test does, where there is a network.");
        System.setProperty(InstalledModel.FOLDER, INSTALLED);
    }

    @Test
    void withoutAModelNothingIsHeard() throws Exception {
        System.setProperty(InstalledModel.FOLDER, folder.toString());
        try (SpeechMeter meter = SpeechMeter.installed()) {
            meter.hear(new Sound(0, new float[48_000], new float[48_000]));
            assertThat(meter.speech()).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoModelIsRefusedInASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("silero_vad.onnx"), "a shopping list");
        System.setProperty(InstalledModel.FOLDER, folder.toString());

        assertThatThrownBy(SpeechMeter::installed)
                .isInstanceOf(UnusableModel.class)
                .hasMessageContaining(file.toString())
                .hasMessageEndingWith("Remove it, or put another there.");
    }

    @Test
    void aVoiceIsHeardWhereItSpeaksAndNoiseIsNot() throws Exception {
        useTheModel();
        Path film = folder.resolve("voice.mkv");
        Ffmpeg.make(film, film, speaking("The films were shipped to a town in Sicily and forgotten for many years."));
        try (SpeechMeter meter = SpeechMeter.installed();
                FilmReader reader = FilmReader.open(film, 1)) {
            reader.read(meter);

            Speech speech = meter.speech().orElseThrow();
            List<Speech.Stretch> stretches = speech.stretches();
            assertThat(stretches).isNotEmpty();
            assertThat(stretches.getFirst().from()).isCloseTo(4, within(0.4));
            assertThat(stretches.getLast().to()).isBetween(6.5, 10.5);
            assertThat(speech.share(20)).isBetween(0.12, 0.33);
        }
    }

    /// Four seconds of silence, a voice of some five, silence up to the tenth second, noise up to the twentieth.
    private static List<String> speaking(String words) {
        String sound = "flite=text='" + words + "':voice=slt,aresample=48000,adelay=4000,apad=whole_dur=10[voice];"
                + "anoisesrc=d=10:c=pink:a=0.3:r=48000[noise];[voice][noise]concat=n=2:v=0:a=1[out]";
        String command = "-f lavfi -i color=gray:s=64x48:r=25:d=20 -filter_complex SOUND -map 0:v -map [out]"
                + " -c:v ffv1 -c:a pcm_s16le OUT";
        return Arrays.stream(command.split(" ", -1))
                .map(word -> word.equals("SOUND") ? sound : word)
                .toList();
    }

    @Test
    void theSameSoundIsHeardTheSameEachTime() throws Exception {
        useTheModel();
        float[] noise = new float[48_000 * 3];
        Random random = new Random(4);
        for (int i = 0; i < noise.length; i++) noise[i] = (float) (Math.sin(i / 40.0) * random.nextGaussian() * 0.2);

        assertThat(sureties(noise)).isEqualTo(sureties(noise)).isNotEmpty();
    }

    private static byte[] sureties(float[] sound) throws Exception {
        ByteArrayOutputStream sureties = new ByteArrayOutputStream();
        try (SileroModel model = InstalledModel.open().orElseThrow()) {
            List<float[]> windows = new ArrayList<>();
            Resampler resampler = new Resampler(window -> windows.add(window.clone()));
            for (float sample : sound) resampler.hear(sample);
            for (float[] window : windows) sureties.write(Math.round(255 * model.surety(window)));
        }
        return sureties.toByteArray();
    }
}
