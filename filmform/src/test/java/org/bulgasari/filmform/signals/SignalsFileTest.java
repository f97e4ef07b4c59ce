package org.bulgasari.filmform.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.bulgasari.filmform.time.FrameTimes;
import org.bulgasari.filmform.time.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalsFileTest {

    private static final int FRAMES = 2 * SignalBlock.FRAMES + 300;

    @TempDir
    Path folder;

    private final Random random = new Random(3);

    /// Some noise, some stillness, and times that vary.
    private Path written(Signals.Builder beside, FrameTimes times) throws IOException {
        Path file = folder.resolve("signals.bin");
        try (SignalsWriter writer = new SignalsWriter(file)) {
            for (int frame = 0; frame < times.frames(); frame++) {
                byte[] grid = new byte[Grid.CELLS];
                if (frame % 500 > 100) random.nextBytes(grid);
                for (SignalSink sink : new SignalSink[] {writer, beside}) sink.frame(grid);
                for (Signal signal : Signal.values()) {
                    double value = random.nextGaussian() * 100;
                    writer.set(signal, value);
                    beside.set(signal, value);
                }
            }
            writer.finish(times);
        }
        return file;
    }

    private FrameTimes times(int frames) {
        FrameTimes.Builder times = new FrameTimes.Builder(new Rational(1, 90_000));
        long tick = -7000;
        for (int i = 0; i < frames; i++) {
            long step = random.nextInt(5) == 0 ? 0 : 1500 + random.nextInt(6000);
            times.frame(tick, step);
            tick += step;
        }
        return times.build();
    }

    private static void assertAlike(Signals one, int from, Signals all) {
        for (int frame = 0; frame < one.frames(); frame++) {
            for (Signal signal : Signal.values())
                assertThat(one.at(signal, frame)).isEqualTo(all.at(signal, from + frame));
            for (int cell = 0; cell < Grid.CELLS; cell++)
                assertThat(one.cell(frame, cell)).isEqualTo(all.cell(from + frame, cell));
        }
    }

    @Test
    void anyStretchIsReadAsItWasMeasured() throws Exception {
        Signals.Builder beside = new Signals.Builder();
        Path file = written(beside, times(FRAMES));
        Signals all = beside.build();

        try (SignalsFile signals = SignalsFile.open(file)) {
            assertThat(signals.frames()).isEqualTo(FRAMES);
            assertAlike(signals.stretch(0, FRAMES), 0, all);
            assertAlike(signals.stretch(1000, 1050), 1000, all);
            assertAlike(signals.stretch(2340, FRAMES), 2340, all);
            assertThat(signals.stretch(5, 5).frames()).isZero();
        }
    }

    @Test
    void aColumnIsReadWithoutTheOthers() throws Exception {
        Signals.Builder beside = new Signals.Builder();
        Path file = written(beside, times(FRAMES));

        try (SignalsFile signals = SignalsFile.open(file)) {
            SignalColumns columns = signals.columns(Set.of(Signal.LUMA));

            assertThat(columns.values(Signal.LUMA)).isEqualTo(beside.build().values(Signal.LUMA));
            assertThatThrownBy(() -> columns.at(Signal.CONTRAST, 0)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void framesKeepTheirExactTimes() throws Exception {
        FrameTimes times = times(FRAMES);
        Path file = written(new Signals.Builder(), times);

        try (SignalsFile signals = SignalsFile.open(file)) {
            FrameTimes read = signals.times();

            assertThat(read.frames()).isEqualTo(FRAMES);
            assertThat(read.length()).isEqualTo(times.length());
            for (int frame = 0; frame <= FRAMES; frame++)
                assertThat(read.tick(frame)).isEqualTo(times.tick(frame));
        }
    }

    @Test
    void aFilmOfOneFrameIsKeptToo() throws Exception {
        Path file = written(new Signals.Builder(), FrameTimes.constant(1, new Rational(25, 1)));

        try (SignalsFile signals = SignalsFile.open(file)) {
            assertThat(signals.stretch(0, 1).frames()).isOne();
            assertThat(signals.times().length()).isEqualTo(new Rational(1, 25));
        }
    }

    @Test
    void whatWasNotFinishedIsRefused() throws Exception {
        Path file = folder.resolve("signals.bin");
        try (SignalsWriter writer = new SignalsWriter(file)) {
            for (int i = 0; i < FRAMES; i++) writer.frame(new byte[Grid.CELLS]);
        }

        assertThatThrownBy(() -> SignalsFile.open(file).close()).isInstanceOf(DamagedSignals.class);
    }

    @Test
    void aChangedOrShortenedFileIsRefusedInASentence() throws Exception {
        Path file = written(new Signals.Builder(), times(SignalBlock.FRAMES + 40));
        byte[] sound = Files.readAllBytes(file);

        for (int i = 0; i < 300; i++) {
            byte[] damaged = sound.clone();
            int at = i % 3 == 0 ? random.nextInt(40) : random.nextInt(damaged.length);
            if (i % 2 == 0) damaged[at] ^= (byte) (1 << random.nextInt(8));
            else damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            Files.write(file, damaged);
            assertThatThrownBy(() -> readAll(file))
                    .as("damage %s", i)
                    .isInstanceOf(DamagedSignals.class)
                    .hasMessageStartingWith(file.toString())
                    .hasMessageEndingWith("study the film again.");
        }
    }

    @Test
    void noiseIsNoSignals() throws Exception {
        Path file = folder.resolve("noise.bin");
        for (int i = 0; i < 100; i++) {
            byte[] noise = new byte[random.nextInt(5000)];
            random.nextBytes(noise);
            if (noise.length > 16 && i % 2 == 0)
                System.arraycopy("BULGSIG1\16\0\0\0\260\0\0\0".getBytes(StandardCharsets.ISO_8859_1), 0, noise, 0, 16);
            Files.write(file, noise);
            assertThatThrownBy(() -> readAll(file)).isInstanceOf(DamagedSignals.class);
        }
    }

    private static void readAll(Path file) throws IOException {
        try (SignalsFile signals = SignalsFile.open(file)) {
            signals.times();
            signals.stretch(0, signals.frames());
        }
    }
}
