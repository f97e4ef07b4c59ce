package org.bulgasari.filmform.decode;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_NONREF;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/// Turns the packets of one stream into frames.
final class Decoder implements AutoCloseable {

    private static final long MOST_PIXELS = (long) FilmReader.LONGEST_SIDE * FilmReader.LONGEST_SIDE;

    private final AVCodecContext context;
    private final AVFrame frame = av_frame_alloc();
    private int refused;

    private Decoder(AVCodecContext context) {
        this.context = context;
    }

    /// @throws NotAFilm when the library cannot decode the stream
    static Decoder open(Path file, AVStream stream, int threads) throws NotAFilm {
        AVCodec codec = avcodec_find_decoder(stream.codecpar().codec_id());
        String name = avcodec_get_name(stream.codecpar().codec_id()).getString();
        if (codec == null || codec.isNull())
            throw new NotAFilm(file + " is coded as " + name + ", which cannot be decoded here.");
        AVCodecContext context = avcodec_alloc_context3(codec);
        avcodec_parameters_to_context(context, stream.codecpar());
        context.pkt_timebase(stream.time_base());
        context.thread_count(threads);
        context.max_pixels(MOST_PIXELS);
        // Smoothing the edges of blocks takes a fifth of the time. Where no other picture is made from this one
        // it is left out: what is measured are means over many blocks.
        context.skip_loop_filter(AVDISCARD_NONREF);
        if (avcodec_open2(context, codec, (AVDictionary) null) < 0) {
            avcodec_free_context(context);
            throw new NotAFilm(file + " is coded as " + name + ", but its decoder refuses it.");
        }
        return new Decoder(context);
    }

    /// Decodes one packet and hands on the frames that are ready; each is valid only during the call.
    ///
    /// @param packet null for the end of the stream
    void decode(@Nullable AVPacket packet, Consumer<AVFrame> viewer) {
        if (avcodec_send_packet(context, packet) < 0 && packet != null) refused++;
        while (true) {
            int received = avcodec_receive_frame(context, frame);
            if (received < 0) return;
            viewer.accept(frame);
        }
    }

    /// Packets so far that could not be decoded.
    int refused() {
        return refused;
    }

    AVCodecContext context() {
        return context;
    }

    @Override
    public void close() {
        av_frame_free(frame);
        avcodec_free_context(context);
    }
}
