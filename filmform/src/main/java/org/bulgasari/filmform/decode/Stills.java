package org.bulgasari.filmform.decode;

import static org.bytedeco.ffmpeg.avutil.AVFrame.AV_FRAME_FLAG_INTERLACED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGB24;

import org.bulgasari.filmform.time.Rational;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;

/// Makes a still twice a second.
final class Stills implements AutoCloseable {

    private static final Rational PAUSE = new Rational(1, 2);
    private static final int ROWS_FOR_ONE = 2;
    /// The scaler writes up to this many bytes past a line.
    private static final int PADDING = 64;

    private final Orientation orientation;
    private @Nullable PictureScaler scaler;
    private BytePointer points = new BytePointer(1L);
    private int width;
    private int height;
    private Rational next = Rational.ZERO;

    Stills(Orientation orientation) {
        this.orientation = orientation;
    }

    /// Whether half a second has gone by since the last one.
    boolean due(Rational time) {
        return time.compareTo(next) >= 0;
    }

    /// @param pixelAspect width to height of one pixel
    Still of(AVFrame frame, double pixelAspect, int number, Rational time) {
        next = new Rational(1 + Math.floorDiv(2 * time.numerator(), time.denominator()), PAUSE.denominator());
        PictureScaler ready = fit(frame.width() * pixelAspect, frame.height());
        ready.scale(frame, every(frame));
        byte[] rgb = new byte[width * height * 3];
        points.get(rgb);
        byte[] upright = orientation.upright(rgb, width, 3);
        return orientation.swapsSides()
                ? new Still(number, time, height, width, upright)
                : new Still(number, time, width, height, upright);
    }

    private int every(AVFrame frame) {
        int every = frame.height() / (height * ROWS_FOR_ONE) / 2 * 2;
        if (every >= 2) return every;
        boolean fields = (frame.flags() & AV_FRAME_FLAG_INTERLACED) != 0 || Combing.shows(frame);
        return fields ? 2 : 1;
    }

    /// A scaler to the size that a frame of these square points is shown in; small frames are not enlarged.
    private PictureScaler fit(double shownWidth, double shownHeight) {
        double shrink = Math.min(1, Still.LONGEST_SIDE / Math.max(shownWidth, shownHeight));
        int fitWidth = Math.max(1, (int) Math.round(shownWidth * shrink));
        int fitHeight = Math.max(1, (int) Math.round(shownHeight * shrink));
        if (scaler != null && fitWidth == width && fitHeight == height) return scaler;
        close();
        width = fitWidth;
        height = fitHeight;
        points = new BytePointer((long) width * height * 3 + PADDING);
        scaler = new PictureScaler(width, height, AV_PIX_FMT_RGB24, new int[] {width * 3}, points);
        return scaler;
    }

    @Override
    public void close() {
        if (scaler != null) scaler.close();
        scaler = null;
        points.close();
    }
}
