package org.bulgasari.filmform.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.Still;

/// Sums every still up in a few colours, so that palettes can be drawn once the shots are known.
/// Black bars at the edges do not count. Costs 150 bytes a still, and about a quarter of a
/// millisecond. One thread.
public final class ColourMeter implements FilmViewer {

    private static final int SAMPLES_ACROSS = 32;
    private static final int COLOURS_A_STILL = 8;

    private final List<Colours> stills = new ArrayList<>();
    private int[] frames = new int[1024];

    @Override
    public void see(Still still) {
        if (stills.size() == frames.length) frames = Arrays.copyOf(frames, frames.length * 2);
        frames[stills.size()] = still.frame();
        stills.add(summed(still));
    }

    private static Colours summed(Still still) {
        LitArea area = LitArea.of(still);
        int step = Math.max(1, Math.ceilDiv(Math.max(still.width(), still.height()), SAMPLES_ACROSS));
        Colours samples = new Colours(SAMPLES_ACROSS * SAMPLES_ACROSS / 2);
        for (int y = area.top() + (area.height() - 1) % step / 2; y <= area.bottom(); y += step)
            for (int x = area.left() + (area.width() - 1) % step / 2; x <= area.right(); x += step) {
                Lab lab = Lab.ofRgb(still.rgb(x, y));
                samples.add(lab.l(), lab.a(), lab.b(), 1);
            }
        Colours few = new Colours(COLOURS_A_STILL);
        Palette.of(samples, COLOURS_A_STILL).forEach(s -> few.add(s.l(), s.a(), s.b(), s.share()));
        return few;
    }

    /// The palette of a stretch: at most so many colours, the greatest first; empty when no still
    /// falls into it.
    public List<Swatch> palette(int firstFrame, int lastFrame, int most) {
        Colours all = new Colours(COLOURS_A_STILL * 8);
        for (int i = 0; i < stills.size(); i++)
            if (frames[i] >= firstFrame && frames[i] <= lastFrame) all.addAll(stills.get(i));
        return Palette.of(all, most);
    }

    /// The palette of the whole film.
    public List<Swatch> palette(int most) {
        return palette(0, Integer.MAX_VALUE, most);
    }
}
