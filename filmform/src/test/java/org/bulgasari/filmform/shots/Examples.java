package org.bulgasari.filmform.shots;

import java.util.ArrayList;
import java.util.List;

/// Examples that a classifier learns from: rows of numbers, each true or not.
final class Examples {

    private final List<float[]> rows = new ArrayList<>();
    private final List<Float> labels = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    void add(float[] row, boolean isTrue, float weight) {
        rows.add(row);
        labels.add(isTrue ? 1f : 0f);
        weights.add(weight);
    }

    void add(Examples others) {
        rows.addAll(others.rows);
        labels.addAll(others.labels);
        weights.addAll(others.weights);
    }

    int count() {
        return rows.size();
    }

    long positives() {
        return labels.stream().filter(label -> label > 0).count();
    }

    float[] flat() {
        int columns = rows.getFirst().length;
        float[] flat = new float[rows.size() * columns];
        for (int i = 0; i < rows.size(); i++) System.arraycopy(rows.get(i), 0, flat, i * columns, columns);
        return flat;
    }

    float[] labels() {
        return floats(labels);
    }

    float[] weights() {
        return floats(weights);
    }

    private static float[] floats(List<Float> list) {
        float[] floats = new float[list.size()];
        for (int i = 0; i < floats.length; i++) floats[i] = list.get(i);
        return floats;
    }
}
