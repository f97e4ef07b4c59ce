package org.bulgasari.filmform.decode;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU601;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU709;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_getContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/// Scales frames of any size and format to one size and format, averaging over areas.
///
/// Where a frame has many more rows than are wanted, only every n-th is looked at: the work is an n-th. With n
/// even these are rows of one field, so that moving edges of interlaced frames do not comb; with n odd rows of
/// both, in turns.
final class PictureScaler implements AutoCloseable {

    private static final int HIGH_DEFINITION_FROM_ROWS = 720;
    private static final int ONE = 1 << 16;

    /// What a prepared scaling depends on.
    private record Source(int width, int height, int format, int range, int matrix, int every) {}

    private final int width;
    private final int height;
    private final int format;
    private final PointerPointer<BytePointer> to;
    private final IntPointer toLines;
    private final IntPointer fromLines = new IntPointer(4L);
    private @Nullable SwsContext context;
    private @Nullable Source prepared;

    /// @param to as many planes as the format has; the scaler writes into them and does not free them
    PictureScaler(int width, int height, int format, int[] toLines, BytePointer... to) {
        this.width = width;
        this.height = height;
        this.format = format;
        // The library reads four planes and four lengths of lines, however many the format has.
        this.to = new PointerPointer<>(4L);
        this.toLines = new IntPointer(4L);
        for (int i = 0; i < 4; i++) {
            this.to.put(i, i < to.length ? to[i] : null);
            this.toLines.put(i, i < to.length ? toLines[i] : 0);
        }
    }

    /// Scales a frame into the planes.
    ///
    /// @param every which rows are looked at: 1 for all, 2 for those of one field
    void scale(AVFrame frame, int every) {
        Source source = new Source(
                frame.width(), frame.height(), frame.format(), frame.color_range(), frame.colorspace(), every);
        AVPixFmtDescriptor pixels = av_pix_fmt_desc_get(source.format);
        int rows = wholeChromaRows(source.height / every, pixels.log2_chroma_h());
        if (!source.equals(prepared)) prepare(source, rows, pixels.nb_components() < 3);
        for (int i = 0; i < 4; i++) fromLines.put(i, frame.linesize(i) * every);
        sws_scale(context, frame.data(), fromLines, 0, rows, to, toLines);
    }

    private static int wholeChromaRows(int rows, int shift) {
        return Math.max(1, rows >> shift) << shift;
    }

    private void prepare(Source source, int rows, boolean grey) {
        if (context != null) sws_freeContext(context);
        context = sws_getContext(
                source.width, rows, source.format, width, height, format, SWS_AREA, null, null, (DoublePointer) null);
        boolean full = source.range == AVCOL_RANGE_JPEG || (grey && source.range != AVCOL_RANGE_MPEG);
        sws_setColorspaceDetails(
                context, matrix(source), full ? 1 : 0, sws_getCoefficients(SWS_CS_ITU601), 1, 0, ONE, ONE);
        prepared = source;
    }

    private static IntPointer matrix(Source source) {
        int guessed = source.height >= HIGH_DEFINITION_FROM_ROWS ? SWS_CS_ITU709 : SWS_CS_ITU601;
        return sws_getCoefficients(source.matrix == AVCOL_SPC_UNSPECIFIED ? guessed : source.matrix);
    }

    @Override
    public void close() {
        if (context != null) sws_freeContext(context);
        to.close();
        toLines.close();
        fromLines.close();
    }
}
