package org.bulgasari.filmform.shots;

import org.bulgasari.filmform.signals.Correlation;
import org.bulgasari.filmform.signals.Grid;
import org.bulgasari.filmform.signals.Signal;
import org.bulgasari.filmform.signals.Signals;

/// How far each frame stands from those 1, 2, 3 and 5 before it, by one measure.
///
/// @param one by frame; 0 where there is no frame so far before
/// @param two likewise
/// @param three likewise
/// @param five likewise
@SuppressWarnings("ArrayRecordComponent") // private to this package, never compared
record LaggedDistances(float[] one, float[] two, float[] three, float[] five) {

    /// Variance of brightness that no picture is without.
    private static final double STILL = 4;

    static LaggedDistances ofTones(Signals signals) {
        return new LaggedDistances(
                signals.values(Signal.TONES_1),
                signals.values(Signal.TONES_2),
                signals.values(Signal.TONES_3),
                signals.values(Signal.TONES_5));
    }

    static LaggedDistances ofColours(Signals signals) {
        return new LaggedDistances(
                signals.values(Signal.COLOURS_1),
                signals.values(Signal.COLOURS_2),
                signals.values(Signal.COLOURS_3),
                signals.values(Signal.COLOURS_5));
    }

    /// Mean absolute difference of brightness, cell by cell, 0 to 255.
    static LaggedDistances ofBrightness(Signals signals) {
        return lagged(signals, LaggedDistances::difference);
    }

    /// One minus the correlation of brightness, cell by cell, 0 to 2: deaf to light that changes as a whole.
    static LaggedDistances ofLayout(Signals signals) {
        return lagged(signals, LaggedDistances::unlikeness);
    }

    private interface Distance {
        float between(Signals signals, int one, int other);
    }

    private static LaggedDistances lagged(Signals signals, Distance distance) {
        return new LaggedDistances(
                by(1, signals, distance), by(2, signals, distance), by(3, signals, distance), by(5, signals, distance));
    }

    private static float[] by(int lag, Signals signals, Distance distance) {
        float[] distances = new float[signals.frames()];
        for (int i = lag; i < distances.length; i++) distances[i] = distance.between(signals, i - lag, i);
        return distances;
    }

    static float difference(Signals signals, int one, int other) {
        int sum = 0;
        for (int i = 0; i < Grid.LUMA; i++) sum += Math.abs(signals.cell(one, i) - signals.cell(other, i));
        return ((float) sum) / Grid.LUMA;
    }

    /// Two flat pictures are alike.
    static float unlikeness(Signals signals, int one, int other) {
        Correlation likeness = new Correlation();
        for (int i = 0; i < Grid.LUMA; i++) likeness.add(signals.cell(one, i), signals.cell(other, i));
        return (float) (1 - likeness.steadied(STILL));
    }
}
