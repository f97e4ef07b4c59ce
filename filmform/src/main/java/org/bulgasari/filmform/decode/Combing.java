package org.bulgasari.filmform.decode;

import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.javacpp.BytePointer;

/// Sees whether the two fields of a frame show different moments: then neighbouring rows differ more than every
/// second row does. Looks at 64 places of three rows; only at formats of eight bits a point.
final class Combing {

    private static final int PLACES = 64;
    /// A row is as a rule more like its neighbour than like the one after: the ratio of both is below 1.
    private static final double RATIO = 1.15;

    private static final double LEAST = 1.5;

    private Combing() {}

    static boolean shows(AVFrame frame) {
        AVPixFmtDescriptor pixels = av_pix_fmt_desc_get(frame.format());
        if (pixels.comp(0).depth() != 8 || frame.height() < 2 * PLACES) return false;
        int line = frame.linesize(0);
        int width = Math.min(frame.width(), Math.abs(line));
        if (line < width) return false;
        BytePointer plane = frame.data(0);
        byte[] rows = new byte[2 * line + width];
        long near = 0;
        long far = 0;
        for (int place = 0; place < PLACES; place++) {
            long row = (long) (frame.height() - 3) * place / PLACES;
            plane.position(row * line).get(rows);
            for (int x = 0; x < width; x++) {
                int above = rows[x] & 0xff;
                int middle = rows[line + x] & 0xff;
                int below = rows[2 * line + x] & 0xff;
                near += Math.abs(above - middle);
                far += Math.abs(above - below);
            }
        }
        return near > RATIO * far && near > LEAST * PLACES * width;
    }
}
