package org.bulgasari.filmform.decode;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;

import org.bulgasari.filmform.time.Rational;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

/// Makes the small picture of every frame.
final class SmallPictures implements AutoCloseable {

    /// Rows looked at for one row of the small picture; four of them lose nothing that a measure would see.
    private static final int ROWS_FOR_ONE = 4;

    private final Orientation orientation;
    private final int width;
    private final int height;
    private final BytePointer luma = new BytePointer((long) SmallPicture.WIDTH * SmallPicture.HEIGHT);
    private final BytePointer blue = new BytePointer((long) SmallPicture.COLOUR_WIDTH * SmallPicture.COLOUR_HEIGHT);
    private final BytePointer red = new BytePointer((long) SmallPicture.COLOUR_WIDTH * SmallPicture.COLOUR_HEIGHT);
    private final PictureScaler scaler;

    SmallPictures(Orientation orientation) {
        this.orientation = orientation;
        width = orientation.swapsSides() ? SmallPicture.HEIGHT : SmallPicture.WIDTH;
        height = orientation.swapsSides() ? SmallPicture.WIDTH : SmallPicture.HEIGHT;
        int[] lines = {width, width / 2, width / 2};
        scaler = new PictureScaler(width, height, AV_PIX_FMT_YUVJ420P, lines, luma, blue, red);
    }

    SmallPicture of(AVFrame frame, int number, Rational time) {
        scaler.scale(frame, rowsApart(frame.height()));
        return new SmallPicture(number, time, upright(luma, width), upright(blue, width / 2), upright(red, width / 2));
    }

    /// An odd number, so that both fields are seen: where a cut lies between them, the frame shows the new shot
    /// already.
    private int rowsApart(int rows) {
        int most = Math.max(1, rows / (height * ROWS_FOR_ONE));
        return most % 2 == 0 ? most - 1 : most;
    }

    private byte[] upright(BytePointer plane, int lineLength) {
        byte[] bytes = new byte[Math.toIntExact(plane.capacity())];
        plane.get(bytes);
        return orientation.upright(bytes, lineLength, 1);
    }

    @Override
    public void close() {
        scaler.close();
        luma.close();
        blue.close();
        red.close();
    }
}
