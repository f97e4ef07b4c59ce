package org.bulgasari.filmform.signals;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The signals of one film: one float for each kind and frame. Costs 4 bytes times kinds and frames.
public final class Signals {

    private final Map<Signal, float[]> columns;
    private final int frames;

    private Signals(Map<Signal, float[]> columns, int frames) {
        this.columns = columns;
        this.frames = frames;
    }

    public int frames() {
        return frames;
    }

    public float at(Signal signal, int frame) {
        return column(columns, signal)[frame];
    }

    /// All values of one kind, by frame: a copy.
    public float[] values(Signal signal) {
        return column(columns, signal).clone();
    }

    private static float[] column(Map<Signal, float[]> columns, Signal signal) {
        return Objects.requireNonNull(columns.get(signal));
    }

    /// Gathers signals frame by frame. One thread.
    public static final class Builder {

        private final Map<Signal, float[]> columns = new EnumMap<>(Signal.class);
        private int room = 1024;
        private int frames;

        public Builder() {
            for (Signal signal : Signal.values()) columns.put(signal, new float[room]);
        }

        /// Begins the next frame; all its values are 0 until they are set.
        public Builder frame() {
            if (frames == room) {
                room *= 2;
                columns.replaceAll((signal, column) -> Arrays.copyOf(column, room));
            }
            frames++;
            return this;
        }

        /// Sets a value of the frame that began last.
        public Builder set(Signal signal, double value) {
            return set(signal, frames - 1, value);
        }

        /// Sets a value of a frame that has begun.
        public Builder set(Signal signal, int frame, double value) {
            column(columns, signal)[frame] = (float) value;
            return this;
        }

        public Signals build() {
            Map<Signal, float[]> filled = new EnumMap<>(columns);
            filled.replaceAll((signal, column) -> Arrays.copyOf(column, frames));
            return new Signals(filled, frames);
        }
    }
}
