package org.bulgasari.filmform.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulgasari.filmform.decode.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoudnessTest {

    @TempDir
    Path folder;

    private static float[] samples(double seconds, IntToDoubleFunction wave) {
        float[] samples = new float[(int) (seconds * Sound.SAMPLE_RATE)];
        for (int i = 0; i < samples.length; i++) samples[i] = (float) wave.applyAsDouble(i);
        return samples;
    }

    private static IntToDoubleFunction tone(double decibels) {
        double peak = Math.pow(10, decibels / 20);
        return i -> peak * Math.sin(2 * Math.PI * 1000 * i / Sound.SAMPLE_RATE);
    }

    private static Loudness of(float[]... parts) {
        LoudnessMeter meter = new LoudnessMeter();
        double start = 0;
        for (float[] part : parts) {
            meter.hear(new Sound(start, part, part));
            start += (double) part.length / Sound.SAMPLE_RATE;
        }
        return meter.loudness().orElseThrow();
    }

    /// EBU Tech 3341, test signals 1 and 2.
    @Test
    void theStandardsToneIsAsLoudAsTheStandardSays() {
        assertThat(of(samples(20, tone(-23))).integrated().orElseThrow()).isCloseTo(-23, within(0.1));
        assertThat(of(samples(20, tone(-33))).integrated().orElseThrow()).isCloseTo(-33, within(0.1));
        assertThat(of(samples(20, tone(-23))).momentary(10)).isCloseTo(-23, within(0.1));
        assertThat(of(samples(20, tone(-23))).shortTerm(10)).isCloseTo(-23, within(0.1));
    }

    /// EBU Tech 3341, test signals 3 and 4.
    @Test
    void whatIsQuietDoesNotDrawTheWholeDown() {
        assertThat(of(samples(10, tone(-36)), samples(60, tone(-23)), samples(10, tone(-36)))
                        .integrated()
                        .orElseThrow())
                .isCloseTo(-23, within(0.1));
        assertThat(of(
                                samples(10, tone(-72)),
                                samples(10, tone(-36)),
                                samples(60, tone(-23)),
                                samples(10, tone(-36)),
                                samples(10, tone(-72)))
                        .integrated()
                        .orElseThrow())
                .isCloseTo(-23, within(0.1));
    }

    /// EBU Tech 3342, test signals 1 to 3.
    @Test
    void theRangeIsTheStandards() {
        assertThat(of(samples(20, tone(-20)), samples(20, tone(-30))).range()).isCloseTo(10, within(1.0));
        assertThat(of(samples(20, tone(-20)), samples(20, tone(-15))).range()).isCloseTo(5, within(1.0));
        assertThat(of(samples(20, tone(-40)), samples(20, tone(-20))).range()).isCloseTo(20, within(1.0));
    }

    @Test
    void silencesAreFoundToATenthOfASecond() {
        Loudness loudness = of(samples(5, tone(-20)), samples(3, i -> 0), samples(5, tone(-20)));

        List<Silence> silences = loudness.silences(-60, 2);

        assertThat(silences).hasSize(1);
        assertThat(silences.getFirst().from()).isCloseTo(5, within(0.15));
        assertThat(silences.getFirst().to()).isCloseTo(8, within(0.15));
        assertThat(loudness.silences(-60, 4)).isEmpty();
    }

    @Test
    void aGapInTheSoundIsASilence() {
        LoudnessMeter meter = new LoudnessMeter();
        float[] tone = samples(5, tone(-20));
        meter.hear(new Sound(0, tone, tone));
        meter.hear(new Sound(15, tone, tone));

        Loudness loudness = meter.loudness().orElseThrow();

        assertThat(loudness.moments()).isEqualTo(200);
        assertThat(loudness.silences(-60, 2)).hasSize(1);
    }

    @Test
    void absoluteSilenceHasNoLoudness() {
        Loudness loudness = of(samples(5, i -> 0));

        assertThat(loudness.integrated()).isEmpty();
        assertThat(loudness.range()).isZero();
        assertThat(loudness.shortTerm(2)).isEqualTo(Loudness.QUIETEST);
        assertThat(loudness.samplePeak()).isEqualTo(-120);
        assertThat(new LoudnessMeter().loudness()).isEmpty();
    }

    @Test
    void ffmpegMeasuresTheSame() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/ffmpeg")), "ffmpeg is not installed: nothing to compare with.");
        Random random = new Random(11);
        float[] noise = samples(40, i -> random.nextGaussian() * 0.05 * (1.1 + Math.sin(i / 96_000.0)));
        float[] drone = samples(30, i -> 0.3 * Math.sin(i * 0.012) * Math.sin(i / 200_000.0));

        for (float[] wave : List.of(noise, drone)) {
            String said = ffmpegOn(wave);
            assertThat(of(wave).integrated().orElseThrow()).isCloseTo(figure("I", said), within(0.1));
            assertThat(of(wave).range()).isCloseTo(figure("LRA", said), within(0.2));
        }
    }

    private String ffmpegOn(float[] wave) throws IOException, InterruptedException {
        Path file = folder.resolve("wave.f32");
        try (OutputStream out = Files.newOutputStream(file)) {
            ByteBuffer bytes = ByteBuffer.allocate(wave.length * 8).order(ByteOrder.LITTLE_ENDIAN);
            for (float sample : wave) bytes.putFloat(sample).putFloat(sample);
            out.write(bytes.array());
        }
        Process ffmpeg = new ProcessBuilder(
                        "/usr/bin/ffmpeg",
                        "-hide_banner",
                        "-nostdin",
                        "-f",
                        "f32le",
                        "-ar",
                        "48000",
                        "-ac",
                        "2",
                        "-i",
                        file.toString(),
                        "-af",
                        "ebur128",
                        "-f",
                        "null",
                        "-")
                .redirectErrorStream(true)
                .start();
        String said = new String(ffmpeg.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        ffmpeg.waitFor();
        return said.substring(said.lastIndexOf("Summary:"));
    }

    private static double figure(String name, String said) {
        Matcher matcher = Pattern.compile("\\b" + name + ":\\s+(-?[0-9.]+)").matcher(said);
        assertThat(matcher.find()).isTrue();
        return Double.parseDouble(matcher.group(1));
    }
}
