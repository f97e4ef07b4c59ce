package org.bulgasari.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One measured value beside its target.
///
/// @param value rounded to hundredths, so that a line reads well and still decides what was met
/// @param target null where nothing was promised
/// @param bound how the value must stand to its target: "≤", "<" or "≥"; empty without one
/// @param met whether the target was met; null without one
public record Figure(
        String name,
        double value,
        String unit,
        @Nullable Double target,
        String bound,
        @Nullable Boolean met) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// A value that shall not exceed its target. The measured value is compared, not the rounded one.
    public static Figure atMost(String name, double value, String unit, double target) {
        return new Figure(name, rounded(value), unit, target, "≤", value <= target);
    }

    /// A value that shall be lower than its target.
    public static Figure below(String name, double value, String unit, double target) {
        return new Figure(name, rounded(value), unit, target, "<", value < target);
    }

    /// A value that shall reach its target.
    public static Figure atLeast(String name, double value, String unit, double target) {
        return new Figure(name, rounded(value), unit, target, "≥", value >= target);
    }

    /// A value told without a promise.
    public static Figure observed(String name, double value, String unit) {
        return new Figure(name, rounded(value), unit, null, "", null);
    }

    /// The figure as one line of JSON.
    public String toJson() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("value", plain(value));
        fields.put("unit", unit);
        fields.put("target", target == null ? null : plain(target));
        fields.put("met", met);
        return JSON.writeValueAsString(fields);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static Number plain(double value) {
        return value == Math.rint(value) ? (Number) Math.round(value) : (Number) value;
    }
}
