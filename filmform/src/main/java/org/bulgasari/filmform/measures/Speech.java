package org.bulgasari.filmform.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where somebody speaks in a film, as a model judged it.
///
/// Speech begins where the model is sure to a half, and ends where it is sure to less than 0.35 for a tenth of
/// a second; what is shorter than a quarter of a second is none. These are the rules that Silero VAD is used with.
public final class Speech {

    /// Seconds of sound that are judged at a time: 512 samples of 16,000 a second.
    public static final double STEP = 0.032;

    /// The byte for a model that is wholly sure.
    public static final int SUREST = 255;

    private static final double BEGINS = 0.5;
    private static final double ENDS = 0.35;
    private static final double PAUSE = 0.1;
    private static final double LEAST = 0.25;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final String model;
    private final double start;
    private final byte[] sureties;

    /// @param model its SHA-256, hexadecimal
    /// @param start of the sound, in seconds from the film's first frame
    /// @param sureties one for each step, 0 to 255; taken over and not copied
    public Speech(String model, double start, byte[] sureties) {
        if (!DIGEST.matcher(model).matches()) throw new IllegalArgumentException("No digest of a model: " + model);
        this.model = model;
        this.start = start;
        this.sureties = sureties;
    }

    public String model() {
        return model;
    }

    double start() {
        return start;
    }

    int steps() {
        return sureties.length;
    }

    byte surety(int step) {
        return sureties[step];
    }

    /// Where somebody speaks, by the file's clock.
    public List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int i = 0; i <= sureties.length; i++) {
            double surety = i < sureties.length ? (sureties[i] & 0xff) / (double) SUREST : 0;
            if (from < 0 && surety >= BEGINS) from = i;
            if (from >= 0 && surety >= ENDS) last = i;
            boolean over = i == sureties.length || (i - last) * STEP > PAUSE;
            if (from < 0 || !over) continue;
            if ((last + 1 - from) * STEP >= LEAST)
                stretches.add(new Stretch(start + from * STEP, start + (last + 1) * STEP));
            from = -1;
        }
        return List.copyOf(stretches);
    }

    /// Seconds from one time to another.
    public record Stretch(double from, double to) {}

    /// The part of a film that is spoken in, from 0 to 1.
    ///
    /// @param seconds that the film lasts
    public double share(double seconds) {
        double spoken = stretches().stream()
                .mapToDouble(stretch -> Math.max(0, Math.min(seconds, stretch.to()) - Math.max(0, stretch.from())))
                .sum();
        return seconds > 0 ? Math.min(1, spoken / seconds) : 0;
    }
}
