package org.bulgasari.filmform.signals;

import org.bulgasari.filmform.decode.SmallPicture;

/// What is counted of one picture: histograms of brightness and of colour. A value between two bins counts for
/// both in its measure, so that noise does not make it jump.
final class Look {

    private static final int TONE_WIDTH = 8;
    private static final int TONES = 256 / TONE_WIDTH + 1;
    private static final int COLOUR_WIDTH = 6;
    private static final int COLOURS = 17;
    private static final int COLOUR_RANGE = (COLOURS - 1) * COLOUR_WIDTH;

    private final SmallPicture picture;
    private final int[] tones = new int[TONES];
    private final int[] colours = new int[COLOURS * COLOURS];
    private long toneWeight;
    private long colourWeight;

    Look(SmallPicture picture, ActivePicture active) {
        this.picture = picture;
        for (int y = active.top(); y < active.bottom(); y++)
            for (int x = active.left(); x < active.right(); x++) countTone(picture.luma(x, y));
        for (int y = (active.top() + 1) / 2; y < active.bottom() / 2; y++)
            for (int x = (active.left() + 1) / 2; x < active.right() / 2; x++)
                countColour(picture.blue(x, y), picture.red(x, y));
    }

    SmallPicture picture() {
        return picture;
    }

    private void countTone(int luma) {
        int bin = luma / TONE_WIDTH;
        int above = luma % TONE_WIDTH;
        tones[bin] += TONE_WIDTH - above;
        tones[bin + 1] += above;
        toneWeight += TONE_WIDTH;
    }

    private void countColour(int blue, int red) {
        int u = Math.clamp(blue - 128 + COLOUR_RANGE / 2, 0, COLOUR_RANGE - 1);
        int v = Math.clamp(red - 128 + COLOUR_RANGE / 2, 0, COLOUR_RANGE - 1);
        int bin = u / COLOUR_WIDTH * COLOURS + v / COLOUR_WIDTH;
        int right = u % COLOUR_WIDTH;
        int up = v % COLOUR_WIDTH;
        colours[bin] += (COLOUR_WIDTH - right) * (COLOUR_WIDTH - up);
        colours[bin + 1] += (COLOUR_WIDTH - right) * up;
        colours[bin + COLOURS] += right * (COLOUR_WIDTH - up);
        colours[bin + COLOURS + 1] += right * up;
        colourWeight += COLOUR_WIDTH * COLOUR_WIDTH;
    }

    /// Of looks at the same active picture.
    double toneDistance(Look other) {
        return distance(tones, other.tones, toneWeight);
    }

    double colourDistance(Look other) {
        return distance(colours, other.colours, colourWeight);
    }

    private static double distance(int[] one, int[] other, long weight) {
        long sum = 0;
        for (int i = 0; i < one.length; i++) sum += Math.abs(one[i] - other[i]);
        return weight == 0 ? 0 : sum / 2.0 / weight;
    }
}
