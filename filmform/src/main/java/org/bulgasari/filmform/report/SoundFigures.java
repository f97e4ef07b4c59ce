package org.bulgasari.filmform.report;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.bulgasari.filmform.measures.Loudness;
import org.bulgasari.filmform.measures.Plausible;
import org.bulgasari.filmform.measures.Rounded;
import org.bulgasari.filmform.measures.Silence;
import org.bulgasari.filmform.measures.Speech;
import org.bulgasari.filmform.measures.StudyProfile;
import org.jspecify.annotations.Nullable;

/// How loud a film is, by EBU R 128.
///
/// @param integrated in LUFS; none when all is silent
/// @param range in LU
/// @param loudestMoment of 400 ms, in LUFS
/// @param samplePeak in dB below full scale
/// @param silenceBelow what counts as silence, in LUFS
/// @param silenceLeast how long it lasts at least, in seconds
/// @param silences by the file's clock
/// @param speechShare of the film's length, 0 to 1; none when it was not measured
/// @param step of the curves, in seconds of the projection
/// @param momentary LUFS of the loudest 400 ms of each part of the film
/// @param shortTerm LUFS of 3 seconds about the middle of each part
public record SoundFigures(
        @JsonSetter(nulls = Nulls.SET) @Nullable Double integrated,
        double range,
        double loudestMoment,
        double samplePeak,
        double silenceBelow,
        double silenceLeast,
        List<Silence> silences,
        @JsonSetter(nulls = Nulls.SET) @Nullable Double speechShare,
        double step,
        List<Double> momentary,
        List<Double> shortTerm) {

    private static final double SILENCE_BELOW = -60;
    private static final double SILENCE_LEAST = 2;

    public SoundFigures {
        if (integrated != null) Plausible.within("Loudness", integrated, -100, 100);
        if (speechShare != null) Plausible.within("The share of speech", speechShare, 0, 1);
        Plausible.within("The loudness range", range, 0, 200);
        Plausible.within("Loudness", loudestMoment, -100, 100);
        Plausible.within("The peak", samplePeak, -200, 100);
        Plausible.within("The threshold of silence", silenceBelow, -200, 0);
        Plausible.within("The shortest silence", silenceLeast, 0, 1e6);
        Plausible.within("A step", step, 0, 1e8);
        silences = List.copyOf(silences);
        momentary = Plausible.all("Loudness", momentary, -100, 100);
        shortTerm = Plausible.all("Loudness", shortTerm, -100, 100);
        if (momentary.size() != shortTerm.size())
            throw new IllegalArgumentException("The curves of the sound differ in length");
    }

    /// @param speech none where no model listened
    /// @param parts of the film that a curve has
    /// @param length of the film, by the file's clock
    static SoundFigures of(Loudness loudness, @Nullable Speech speech, int parts, double length, StudyProfile profile) {
        OptionalDouble integrated = loudness.integrated();
        double step = length / parts;
        return new SoundFigures(
                integrated.isPresent() ? (Double) Rounded.to(2, integrated.getAsDouble()) : null,
                Rounded.to(2, loudness.range()),
                Rounded.to(2, loudness.loudestMoment()),
                Rounded.to(2, loudness.samplePeak()),
                SILENCE_BELOW,
                SILENCE_LEAST,
                loudness.silences(SILENCE_BELOW, SILENCE_LEAST).stream()
                        .map(s -> new Silence(Rounded.to(3, s.from()), Rounded.to(3, s.to())))
                        .toList(),
                speech == null ? null : (Double) Rounded.to(4, speech.share(length)),
                step * profile.speed().value(),
                curve(parts, i -> loudness.loudestMomentWithin(i * step, (i + 1) * step)),
                curve(parts, i -> loudness.shortTerm((i + 0.5) * step)));
    }

    private static List<Double> curve(int parts, DoubleUnaryOperator loudness) {
        return IntStream.range(0, parts)
                .mapToObj(i -> Rounded.to(2, loudness.applyAsDouble(i)))
                .toList();
    }
}
