package org.bulgasari.filmform.signals;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// Some signals of one film without their grids: a float for each kind and frame.
public final class SignalColumns {

    private final Map<Signal, float[]> columns;
    private final int frames;

    /// @param columns by kind, as long as there are frames; taken over and not copied
    SignalColumns(Map<Signal, float[]> columns, int frames) {
        this.columns = columns;
        this.frames = frames;
    }

    static Map<Signal, float[]> room(Set<Signal> kinds, int frames) {
        Map<Signal, float[]> columns = new EnumMap<>(Signal.class);
        for (Signal kind : kinds) columns.put(kind, new float[frames]);
        return columns;
    }

    public int frames() {
        return frames;
    }

    /// @throws IllegalArgumentException for a signal that is not among these
    public float at(Signal signal, int frame) {
        return values(signal)[frame];
    }

    /// All values of one kind, by frame; not to be changed.
    ///
    /// @throws IllegalArgumentException for a signal that is not among these
    public float[] values(Signal signal) {
        float[] values = columns.get(signal);
        if (values == null) throw new IllegalArgumentException("Without " + signal);
        return values;
    }
}
