package org.bulgasari.filmform.measures;

import java.util.Arrays;

/// Many weighted colours in CIELAB. Costs 16 bytes a colour.
final class Colours {

    private float[] values;
    private int size;

    Colours(int room) {
        values = new float[4 * Math.max(1, room)];
    }

    Colours add(double l, double a, double b, double weight) {
        if (4 * size == values.length) values = Arrays.copyOf(values, values.length * 2);
        int at = 4 * size++;
        values[at] = (float) l;
        values[at + 1] = (float) a;
        values[at + 2] = (float) b;
        values[at + 3] = (float) weight;
        return this;
    }

    Colours addAll(Colours other) {
        for (int i = 0; i < other.size; i++) add(other.axis(i, 0), other.axis(i, 1), other.axis(i, 2), other.weight(i));
        return this;
    }

    int size() {
        return size;
    }

    /// L for axis 0, a for 1, b for 2.
    float axis(int colour, int axis) {
        return values[4 * colour + axis];
    }

    float weight(int colour) {
        return values[4 * colour + 3];
    }
}
