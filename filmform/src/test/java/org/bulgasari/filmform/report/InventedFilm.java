package org.bulgasari.filmform.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bulgasari.filmform.decode.Sound;
import org.bulgasari.filmform.decode.Still;
import org.bulgasari.filmform.measures.ColourMeter;
import org.bulgasari.filmform.measures.KeptMeasures;
import org.bulgasari.filmform.measures.LoudnessMeter;
import org.bulgasari.filmform.measures.Speech;
import org.bulgasari.filmform.measures.StudyProfile;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.TransitionType;
import org.bulgasari.filmform.signals.Grid;
import org.bulgasari.filmform.signals.Signal;
import org.bulgasari.filmform.signals.Signals;
import org.bulgasari.filmform.time.FrameTimes;
import org.bulgasari.filmform.time.Rational;
import org.jspecify.annotations.Nullable;

/// A film that was never shot: its frames, signals, stills and sound are handed to the real meters.
public final class InventedFilm {

    static final Instant MADE = Instant.parse("2026-05-17T09:30:00Z");
    private static final int RATE = 25;

    private final Random random = new Random(1985);
    private final List<Transition> transitions = new ArrayList<>();
    private final Signals.Builder signals = new Signals.Builder();
    private final ColourMeter colours = new ColourMeter();
    private final LoudnessMeter loudness = new LoudnessMeter();
    private @Nullable Speech speech;
    private int frames;
    private String name = "invented.mkv";
    private StudyProfile profile = StudyProfile.plain();
    private Completeness completeness = Completeness.whole();

    /// Feature length: shots grow shorter towards the end, as in many films.
    public static InventedFilm ofShots(int count) {
        InventedFilm film = new InventedFilm();
        for (int i = 0; i < count; i++) {
            double usual = 5.5 * (1.2 - 0.8 * i / count + 0.4 * Math.sin(i / 25.0));
            film.shot((int) Math.max(3, RATE * usual * Math.exp(0.8 * film.random.nextGaussian())), i);
        }
        return film;
    }

    public InventedFilm named(String newName) {
        name = newName;
        return this;
    }

    InventedFilm studiedBy(StudyProfile newProfile) {
        profile = newProfile;
        return this;
    }

    InventedFilm damaged(Completeness damage) {
        completeness = damage;
        return this;
    }

    /// Adds a shot of a colour and brightness of its own, without sound.
    public InventedFilm shot(int length, int seed) {
        if (frames > 0) transitions.add(transition(length, seed));
        double luma = 70 + 45 * Math.sin(seed / 30.0) + random.nextInt(30);
        for (int i = 0; i < length; i++) {
            if (frames % 12 == 0) colours.see(still(seed, luma));
            signals.frame(new byte[Grid.CELLS])
                    .set(Signal.LUMA, luma + random.nextGaussian())
                    .set(Signal.CONTRAST, 35 + 15 * Math.sin(seed / 11.0))
                    .set(Signal.SATURATION, 22 + 12 * Math.cos(seed / 40.0))
                    .set(Signal.ACTIVITY, i == 0 ? 0.9 : 0.02 + 0.1 * Math.abs(Math.sin(seed)));
            frames++;
        }
        return this;
    }

    private Transition transition(int length, int seed) {
        if (seed % 40 == 39 && length > 30)
            return new Transition(
                    seed % 80 == 79 ? TransitionType.FADE : TransitionType.DISSOLVE,
                    frames - 2,
                    frames + 12,
                    0.81,
                    Transition.Source.MACHINE);
        return new Transition(
                TransitionType.CUT,
                frames,
                frames,
                0.97,
                seed % 97 == 3 ? Transition.Source.HAND : Transition.Source.MACHINE);
    }

    private Still still(int seed, double luma) {
        byte[] rgb = new byte[64 * 36 * 3];
        int sky = java.awt.Color.HSBtoRGB((float) (0.55 + 0.1 * Math.sin(seed / 9.0)), 0.4f, (float) (luma / 200));
        int earth = java.awt.Color.HSBtoRGB((float) (0.08 + 0.04 * Math.sin(seed)), 0.6f, (float) (luma / 300));
        for (int i = 0; i < 64 * 36; i++) {
            int colour = i < 64 * (12 + seed % 12) ? sky : earth;
            int shade = i % 64 / 4;
            rgb[i * 3] = (byte) Math.max(0, (colour >> 16 & 0xff) - shade);
            rgb[i * 3 + 1] = (byte) Math.max(0, (colour >> 8 & 0xff) - shade);
            rgb[i * 3 + 2] = (byte) Math.max(0, (colour & 0xff) - shade);
        }
        return new Still(frames, new Rational(frames, RATE), 64, 36, rgb);
    }

    /// As long as the film so far: speech-like bursts and a pause of four seconds in every minute.
    InventedFilm withSound() {
        float[] wave = new float[Sound.SAMPLE_RATE];
        for (int i = 0; i < wave.length; i++) wave[i] = (float) (Math.sin(i * 0.11) * (1 + Math.sin(i / 4000.0)));
        for (int second = 0; second < frames / RATE; second++) {
            double level = second % 60 < 4 ? 0 : 0.05 + 0.05 * Math.sin(second / 70.0) + 0.02 * random.nextDouble();
            float[] samples = wave.clone();
            for (int i = 0; i < samples.length; i++) samples[i] *= (float) level;
            loudness.hear(new Sound(second, samples, samples));
        }
        return this;
    }

    /// As if a model had listened from the beginning to the end, and heard speech for so long.
    InventedFilm withSpeech(double seconds) {
        byte[] sureties = new byte[(int) ((double) frames / RATE / Speech.STEP)];
        Arrays.fill(sureties, 0, (int) (seconds / Speech.STEP), (byte) Speech.SUREST);
        speech = new Speech("5e".repeat(32), 0, sureties);
        return this;
    }

    public FilmFormReport report() {
        FrameTimes times = FrameTimes.constant(frames, new Rational(RATE, 1));
        return FilmFormReports.assemble(
                new ReportMaterial(
                        new Program("Bulgasari filmform", "0.1.0", "libavcodec 61.19.101"),
                        new FilmIdentity(name, 734_003_200, "9f".repeat(32), "matroska,webm", "h264", "", 720, 576),
                        completeness,
                        profile,
                        Map.of("cut threshold", "6"),
                        Shots.divide(times, transitions),
                        transitions,
                        signals.build().columns(PictureFigures.SIGNALS),
                        new KeptMeasures(colours.colours(), loudness.loudness().orElse(null), speech)),
                MADE);
    }
}
