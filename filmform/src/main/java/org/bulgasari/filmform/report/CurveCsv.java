package org.bulgasari.filmform.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The curves of a film as a table, `curve.csv`: one line for each equal part of its length, times
/// at the middle of the part in seconds of the projection. Sound is empty when there is none.
public final class CurveCsv {

    private static final String HEAD = "time,cutting_rate,luma,contrast,saturation,activity,momentary,short_term\n";

    private CurveCsv() {}

    public static String write(FilmFormReport report) {
        FilmMeasures measures = report.measures();
        PictureCurves picture = measures.curves();
        SoundFigures sound = measures.sound();
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 0; i < picture.luma().size(); i++) {
            csv.append(String.format(
                    Locale.ROOT,
                    "%.6f,%.4f,%.3f,%.3f,%.3f,%.5f,%s,%s\n",
                    (i + 0.5) * picture.step(),
                    measures.cuttingRate().shotsAMinute().get(i),
                    picture.luma().get(i),
                    picture.contrast().get(i),
                    picture.saturation().get(i),
                    picture.activity().get(i),
                    value(sound == null ? null : sound.momentary(), i),
                    value(sound == null ? null : sound.shortTerm(), i)));
        }
        return csv.toString();
    }

    private static String value(@Nullable List<Double> curve, int i) {
        return curve == null ? "" : String.format(Locale.ROOT, "%.2f", curve.get(i));
    }
}
