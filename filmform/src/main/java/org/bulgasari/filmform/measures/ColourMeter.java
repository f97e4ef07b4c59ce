package org.bulgasari.filmform.measures;

import java.util.List;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.Still;

/// Sums every still up in a few colours, so that palettes can be drawn once the shots are known. Black bars at
/// the edges do not count. Takes about a quarter of a millisecond a still. One thread.
public final class ColourMeter implements FilmViewer {

    private static final int SAMPLES_ACROSS = 32;

    private final FilmColours.Builder colours = new FilmColours.Builder();

    @Override
    public void see(Still still) {
        colours.add(still.frame(), summed(still));
    }

    private static List<Swatch> summed(Still still) {
        LitArea area = LitArea.of(still);
        int step = Math.max(1, Math.ceilDiv(Math.max(still.width(), still.height()), SAMPLES_ACROSS));
        Colours samples = new Colours(SAMPLES_ACROSS * SAMPLES_ACROSS / 2);
        for (int y = area.top() + (area.height() - 1) % step / 2; y <= area.bottom(); y += step)
            for (int x = area.left() + (area.width() - 1) % step / 2; x <= area.right(); x += step) {
                Lab lab = Lab.ofRgb(still.rgb(x, y));
                samples.add(lab.l(), lab.a(), lab.b(), 1);
            }
        return Palette.of(samples, FilmColours.A_STILL);
    }

    /// What was seen so far.
    public FilmColours colours() {
        return colours.build();
    }
}
