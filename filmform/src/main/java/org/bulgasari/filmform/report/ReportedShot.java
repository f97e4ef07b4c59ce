package org.bulgasari.filmform.report;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.bulgasari.filmform.measures.Plausible;
import org.bulgasari.filmform.measures.Swatch;
import org.bulgasari.filmform.shots.TransitionType;
import org.jspecify.annotations.Nullable;

/// One shot and what was measured of it.
///
/// @param number from 1
/// @param start by the file's clock, in seconds
/// @param end by the file's clock, in seconds
/// @param length in seconds of the projection, which differ from the file's when the profile says so
/// @param in the kind of transition it begins with; none for the film's first shot
/// @param counted whether it counts in the figures
/// @param picture means over its frames
/// @param palette its colours, the greatest first; empty when no still fell into it
public record ReportedShot(
        int number,
        int firstFrame,
        int lastFrame,
        double start,
        double end,
        double length,
        @JsonSetter(nulls = Nulls.SET) @Nullable TransitionType in,
        boolean counted,
        PictureFigures picture,
        List<Swatch> palette) {

    private static final int MOST_COLOURS = 64;

    public ReportedShot {
        Plausible.within("A shot's number", number, 1, 1e9);
        Plausible.count("A shot's first frame", firstFrame);
        Plausible.within("A shot's last frame", lastFrame, firstFrame, 2e9);
        Plausible.within("A shot's start", start, 0, 1e7);
        Plausible.within("A shot's end", end, start, 1e7);
        Plausible.within("A shot's length", length, 0, 1e8);
        Plausible.within("The number of colours", palette.size(), 0, MOST_COLOURS);
        palette = List.copyOf(palette);
    }
}
