package org.bulgasari.filmform.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// A film's loudness by EBU R 128 (2023): ITU-R BS.1770-5 for the programme, EBU Tech 3341 for moments, EBU
/// Tech 3342 for the range. As two loudspeakers play it: a film of one channel is measured on both.
public final class Loudness {

    /// What is quieter counts as this, in LUFS: the absolute gate.
    public static final double QUIETEST = -70;

    /// Seconds between two moments.
    public static final double STEP = 0.1;

    private static final int MOMENTARY = 4;
    private static final int SHORT_TERM = 30;

    private final double start;
    private final double[] powers;
    private final double peak;

    /// @param start of the sound, in seconds from the film's first frame
    /// @param powers of each tenth of a second, K-weighted, both channels added
    Loudness(double start, double[] powers, double peak) {
        this.start = start;
        this.powers = powers;
        this.peak = peak;
    }

    /// When the sound begins, in seconds from the film's first frame.
    public double start() {
        return start;
    }

    /// Of a tenth of a second, K-weighted, both channels added.
    double power(int moment) {
        return powers[moment];
    }

    /// The greatest sample, 1 for full scale.
    double peak() {
        return peak;
    }

    public int moments() {
        return powers.length;
    }

    /// Of the whole programme, in LUFS: 400 ms at a time, without what is below -70 LUFS, then without what is
    /// 10 LU below the rest. Empty when all is silent.
    public OptionalDouble integrated() {
        double[] loud = gated(means(MOMENTARY), 10);
        return loud.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(lufs(Arrays.stream(loud).average().orElseThrow()));
    }

    /// In LU: from the 10th to the 95th per cent of the short-term loudness, without what is 20 LU below the
    /// rest.
    public double range() {
        double[] loud = gated(means(SHORT_TERM), 20);
        if (loud.length == 0) return 0;
        Arrays.sort(loud);
        return lufs(Quantiles.at(loud, 0.95)) - lufs(Quantiles.at(loud, 0.10));
    }

    private static double[] gated(double[] means, double below) {
        double[] audible =
                Arrays.stream(means).filter(power -> lufs(power) > QUIETEST).toArray();
        double gate = lufs(Arrays.stream(audible).average().orElse(0)) - below;
        return Arrays.stream(audible).filter(power -> lufs(power) > gate).toArray();
    }

    private double[] means(int parts) {
        int count = Math.max(0, powers.length - parts + 1);
        return IntStream.range(0, count).mapToDouble(i -> mean(i, i + parts)).toArray();
    }

    /// LUFS of the 400 ms about a moment, not below -70.
    public double momentary(double seconds) {
        return around(seconds, MOMENTARY);
    }

    /// LUFS of the 3 seconds about a moment, not below -70.
    public double shortTerm(double seconds) {
        return around(seconds, SHORT_TERM);
    }

    private double around(double seconds, int parts) {
        double first = Math.clamp((seconds - start) / STEP - parts / 2.0, -1e6, 1e8);
        int from = Math.max(0, (int) Math.round(first));
        int to = Math.min(powers.length, (int) Math.round(first) + parts);
        return from >= to ? QUIETEST : Math.max(QUIETEST, lufs(mean(from, to)));
    }

    /// LUFS of the loudest 400 ms about any moment of a stretch, not below -70.
    public double loudestMomentWithin(double from, double to) {
        double loudest = momentary((from + to) / 2);
        for (double at = from + STEP / 2; at < to; at += STEP) loudest = Math.max(loudest, momentary(at));
        return loudest;
    }

    /// The loudest 400 ms, in LUFS.
    public double loudestMoment() {
        return Math.max(QUIETEST, lufs(Arrays.stream(means(MOMENTARY)).max().orElse(0)));
    }

    /// The greatest sample, in dB below full scale, not below -120. Between samples the sound may peak higher.
    public double samplePeak() {
        return Math.max(-120, 20 * Math.log10(peak));
    }

    /// Stretches quieter than a threshold.
    ///
    /// @param below in LUFS
    /// @param least seconds; shorter pauses are none
    public List<Silence> silences(double below, double least) {
        List<Silence> silences = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= powers.length; i++) {
            boolean quiet = i < powers.length && lufs(powers[i]) < below;
            if (quiet && from < 0) from = i;
            if (quiet || from < 0) continue;
            if ((i - from) * STEP >= least - 1e-9) silences.add(new Silence(start + from * STEP, start + i * STEP));
            from = -1;
        }
        return List.copyOf(silences);
    }

    private double mean(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) sum += powers[i];
        return sum / (to - from);
    }

    private static double lufs(double power) {
        return -0.691 + 10 * Math.log10(power);
    }
}
