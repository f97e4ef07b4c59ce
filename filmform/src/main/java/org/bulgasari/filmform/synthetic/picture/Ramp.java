package org.bulgasari.filmform.synthetic.picture;

/// Colours in a row, from 0 to 1, blended between.
public final class Ramp {

    private static final int STEPS = 256;

    private final int[] colours = new int[STEPS];

    private Ramp(int[] stops) {
        for (int i = 0; i < STEPS; i++) {
            double at = (double) i / (STEPS - 1) * (stops.length - 1);
            int stop = Math.min((int) at, Math.max(0, stops.length - 2));
            colours[i] = Argb.mix(stops[stop], stops[Math.min(stop + 1, stops.length - 1)], at - stop);
        }
    }

    public static Ramp of(int... stops) {
        return new Ramp(stops);
    }

    /// @param place from 0 to 1; what lies outside takes the colour at the end
    public int at(double place) {
        return colours[(int) (Math.clamp(place, 0, 1) * (STEPS - 1) + 0.5)];
    }
}
