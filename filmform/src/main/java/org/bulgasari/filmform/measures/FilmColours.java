package org.bulgasari.filmform.measures;

import java.util.Arrays;
import java.util.List;

/// The colours of a film: each still summed up in at most eight, from which the palette of any stretch is
/// drawn. Costs 68 bytes a still. Never changes.
public final class FilmColours {

    /// Colours that sum one still up.
    static final int A_STILL = 8;

    /// L, a, b and share.
    static final int AXES = 4;

    private static final int WORDS = A_STILL * AXES;
    private static final double LAB_STEP = 0.01;
    private static final double SHARE_STEP = 0.0001;

    /// A palette of more stills is drawn from some of them, evenly spread.
    private static final int MOST_STILLS = 30_000;

    private final int[] frames;
    private final short[] words;

    /// @param frames of the stills, rising
    /// @param words of each still eight colours of L, a and b in hundredths and a share in ten-thousandths; the
    ///     share of a colour that is none is 0
    FilmColours(int[] frames, short[] words) {
        if (words.length != frames.length * WORDS)
            throw new IllegalArgumentException("Stills and colours differ in number");
        for (int i = 1; i < frames.length; i++)
            if (frames[i] <= frames[i - 1]) throw new IllegalArgumentException("Stills are out of order");
        this.frames = frames;
        this.words = words;
    }

    public int stills() {
        return frames.length;
    }

    /// The frame that a still shows.
    public int frame(int still) {
        return frames[still];
    }

    short word(int still, int word) {
        return words[still * WORDS + word];
    }

    /// The palette of a stretch: at most so many colours, the greatest first; empty when no still falls into
    /// it.
    public List<Swatch> palette(int firstFrame, int lastFrame, int most) {
        int from = stillFrom(firstFrame);
        int to = lastFrame == Integer.MAX_VALUE ? frames.length : stillFrom(lastFrame + 1);
        int every = Math.max(1, Math.ceilDiv(to - from, MOST_STILLS));
        Colours all = new Colours(Math.ceilDiv(Math.max(0, to - from), every) * A_STILL);
        for (int still = from; still < to; still += every) addTo(all, still);
        return Palette.of(all, most);
    }

    /// The palette of the whole film.
    public List<Swatch> palette(int most) {
        return palette(0, Integer.MAX_VALUE, most);
    }

    private int stillFrom(int frame) {
        int found = Arrays.binarySearch(frames, frame);
        return found >= 0 ? found : -found - 1;
    }

    private void addTo(Colours all, int still) {
        for (int at = still * WORDS; at < (still + 1) * WORDS; at += AXES) {
            if (words[at + 3] <= 0) continue;
            all.add(
                    words[at] * LAB_STEP,
                    words[at + 1] * LAB_STEP,
                    words[at + 2] * LAB_STEP,
                    words[at + 3] * SHARE_STEP);
        }
    }

    /// Gathers stills in the order of the film. One thread.
    static final class Builder {

        private int[] frames = new int[256];
        private short[] words = new short[256 * WORDS];
        private int stills;

        /// A still that shows the same frame as the one before is passed over.
        Builder add(int frame, List<Swatch> colours) {
            if (stills > 0 && frame <= frames[stills - 1]) return this;
            if (stills == frames.length) {
                frames = Arrays.copyOf(frames, stills + stills / 2);
                words = Arrays.copyOf(words, frames.length * WORDS);
            }
            frames[stills] = frame;
            int at = stills * WORDS;
            for (Swatch swatch : colours.subList(0, Math.min(A_STILL, colours.size()))) {
                words[at++] = (short) Math.round(swatch.l() / LAB_STEP);
                words[at++] = (short) Math.round(swatch.a() / LAB_STEP);
                words[at++] = (short) Math.round(swatch.b() / LAB_STEP);
                words[at++] = (short) Math.round(swatch.share() / SHARE_STEP);
            }
            stills++;
            return this;
        }

        FilmColours build() {
            return new FilmColours(Arrays.copyOf(frames, stills), Arrays.copyOf(words, stills * WORDS));
        }
    }
}
