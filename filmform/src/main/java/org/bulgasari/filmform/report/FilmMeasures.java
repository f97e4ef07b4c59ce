package org.bulgasari.filmform.report;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.bulgasari.filmform.measures.CuttingRate;
import org.bulgasari.filmform.measures.MovingAverage;
import org.bulgasari.filmform.measures.Plausible;
import org.bulgasari.filmform.measures.ShotLengths;
import org.bulgasari.filmform.measures.Swatch;
import org.jspecify.annotations.Nullable;

/// What was measured of a film as a whole. Seconds are those of the projection.
///
/// @param lengths of the shots that count
/// @param movingAverage of the shots that count, in their order
/// @param picture over all frames
/// @param palette of the whole film, the greatest share first
/// @param sound none for a film without sound
public record FilmMeasures(
        ShotLengths lengths,
        MovingAverage movingAverage,
        CuttingRate cuttingRate,
        PictureFigures picture,
        PictureCurves curves,
        List<Swatch> palette,
        @JsonSetter(nulls = Nulls.SET) @Nullable SoundFigures sound) {

    private static final int MOST_COLOURS = 64;

    public FilmMeasures {
        Plausible.within("The number of colours", palette.size(), 0, MOST_COLOURS);
        palette = List.copyOf(palette);
        boolean soundFits =
                sound == null || sound.momentary().size() == curves.luma().size();
        if (cuttingRate.shotsAMinute().size() != curves.luma().size() || !soundFits)
            throw new IllegalArgumentException("The curves of the film differ in length");
        if (movingAverage.seconds().size() != lengths.count())
            throw new IllegalArgumentException("The moving average does not have one value a shot");
    }
}
