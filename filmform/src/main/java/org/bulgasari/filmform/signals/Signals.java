package org.bulgasari.filmform.signals;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The signals of one film: one float for each kind and frame, and a [Grid] for each frame. Costs 232 bytes a
/// frame.
public final class Signals {

    private final Map<Signal, float[]> columns;
    private final byte[] grids;
    private final int frames;

    private Signals(Map<Signal, float[]> columns, byte[] grids, int frames) {
        this.columns = columns;
        this.grids = grids;
        this.frames = frames;
    }

    public int frames() {
        return frames;
    }

    public float at(Signal signal, int frame) {
        return column(columns, signal)[frame];
    }

    /// What a cell of a frame's [Grid] holds, 0 to 255.
    public int cell(int frame, int cell) {
        return grids[frame * Grid.CELLS + cell] & 0xff;
    }

    /// Copies a frame's [Grid], each cell 0 to 255.
    public void grid(int frame, int[] into) {
        for (int i = 0; i < Grid.CELLS; i++) into[i] = cell(frame, i);
    }

    /// All values of one kind, by frame: a copy.
    public float[] values(Signal signal) {
        return column(columns, signal).clone();
    }

    /// Some kinds without the grids.
    public SignalColumns columns(Set<Signal> kinds) {
        Map<Signal, float[]> some = new EnumMap<>(columns);
        some.keySet().retainAll(kinds);
        return new SignalColumns(some, frames);
    }

    private static float[] column(Map<Signal, float[]> columns, Signal signal) {
        return Objects.requireNonNull(columns.get(signal));
    }

    /// Gathers signals frame by frame. One thread.
    public static final class Builder implements SignalSink {

        private final Map<Signal, float[]> columns = new EnumMap<>(Signal.class);
        private int room = 1024;
        private byte[] grids = new byte[room * Grid.CELLS];
        private int frames;

        public Builder() {
            for (Signal signal : Signal.values()) columns.put(signal, new float[room]);
        }

        @Override
        public Builder frame(byte[] grid) {
            if (frames == room) {
                room += room / 2;
                grids = Arrays.copyOf(grids, room * Grid.CELLS);
                columns.replaceAll((signal, column) -> Arrays.copyOf(column, room));
            }
            System.arraycopy(grid, 0, grids, frames * Grid.CELLS, Grid.CELLS);
            frames++;
            return this;
        }

        @Override
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
            return new Signals(filled, Arrays.copyOf(grids, frames * Grid.CELLS), frames);
        }
    }
}
