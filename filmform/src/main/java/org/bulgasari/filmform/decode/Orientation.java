package org.bulgasari.filmform.decode;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_get;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.javacpp.IntPointer;

/// How pictures are turned and mirrored to stand upright: the display matrix of ISO/IEC 14496-12, 6.2.2,
/// rounded to quarter turns. A point at (x, y) goes to (a x + c y, b x + d y), moved back into the picture.
///
/// Each of the four is -1, 0 or 1.
record Orientation(int a, int b, int c, int d) {

    static final Orientation UPRIGHT = new Orientation(1, 0, 0, 1);

    static Orientation of(AVCodecParameters parameters) {
        AVPacketSideData side = av_packet_side_data_get(
                parameters.coded_side_data(), parameters.nb_coded_side_data(), AV_PKT_DATA_DISPLAYMATRIX);
        if (side == null || side.isNull() || side.size() < 9 * Integer.BYTES) return UPRIGHT;
        IntPointer matrix = new IntPointer(side.data());
        return ofMatrix(matrix.get(0), matrix.get(1), matrix.get(3), matrix.get(4));
    }

    static Orientation ofMatrix(int a, int b, int c, int d) {
        if (a == 0 && b == 0) return UPRIGHT;
        return Math.abs((long) a) >= Math.abs((long) b)
                ? new Orientation(sign(a), 0, 0, sign(d))
                : new Orientation(0, sign(b), sign(c), 0);
    }

    private static int sign(int number) {
        return number < 0 ? -1 : 1;
    }

    /// Whether width and height change places.
    boolean swapsSides() {
        return a == 0;
    }

    /// Clockwise; for a mirrored picture that of its mirror image.
    int degrees() {
        if (swapsSides()) return b > 0 ? 90 : 270;
        return a > 0 ? 0 : 180;
    }

    /// Turns a picture.
    ///
    /// @param points row by row
    /// @param width of the picture as it lies
    /// @param size bytes of a point
    /// @return the same array for a picture that stands upright already
    byte[] upright(byte[] points, int width, int size) {
        if (equals(UPRIGHT)) return points;
        int height = points.length / size / width;
        int columns = swapsSides() ? height : width;
        int rows = swapsSides() ? width : height;
        int left = a + b < 0 ? width - 1 : 0;
        int top = c + d < 0 ? height - 1 : 0;
        byte[] turned = new byte[points.length];
        for (int y = 0, to = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++, to += size) {
                int from = (c * x + d * y + top) * width + a * x + b * y + left;
                System.arraycopy(points, from * size, turned, to, size);
            }
        }
        return turned;
    }
}
