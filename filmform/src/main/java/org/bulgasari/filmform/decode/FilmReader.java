package org.bulgasari.filmform.decode;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCachedContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.bulgasari.filmform.time.Rational;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/// Decodes the best video stream of one file, once, from beginning to end.
///
/// Reads files only: a playlist that points elsewhere is not followed (`protocol_whitelist`). What cannot be decoded is
/// counted, not repaired. One thread; the decoder itself uses as many as it is given.
public final class FilmReader implements AutoCloseable {

    private static final int LONGEST_SIDE = 8192;

    private final AVFormatContext container;
    private final AVCodecContext decoder;
    private final AVStream stream;
    private final AVFrame frame = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();
    private final BytePointer luma = new BytePointer((long) SmallPicture.WIDTH * SmallPicture.HEIGHT);
    private final BytePointer blue = new BytePointer((long) SmallPicture.COLOUR_WIDTH * SmallPicture.COLOUR_HEIGHT);
    private final BytePointer red = new BytePointer((long) SmallPicture.COLOUR_WIDTH * SmallPicture.COLOUR_HEIGHT);
    /// The scaler reads four planes and four lengths of lines, however many the format has.
    private final PointerPointer<BytePointer> planes = new PointerPointer<>(luma, blue, red, null);

    private final IntPointer lines =
            new IntPointer(SmallPicture.WIDTH, SmallPicture.COLOUR_WIDTH, SmallPicture.COLOUR_WIDTH, 0);
    private @Nullable SwsContext scaler;
    private int pictures;
    private int undecodable;

    private FilmReader(AVFormatContext container, AVStream stream, AVCodecContext decoder) {
        this.container = container;
        this.stream = stream;
        this.decoder = decoder;
    }

    /// Opens the film; close it again, since its memory is not the garbage collector's.
    ///
    /// @param threads that the decoder may use
    /// @throws NotAFilm when the file cannot be opened, holds no picture, or one too large
    public static FilmReader open(Path file, int threads) throws NotAFilm {
        av_log_set_level(AV_LOG_QUIET);
        AVFormatContext container = new AVFormatContext(null);
        AVDictionary options = new AVDictionary(null);
        av_dict_set(options, "protocol_whitelist", "file", 0);
        int opened = avformat_open_input(container, "file:" + file.toAbsolutePath(), (AVInputFormat) null, options);
        av_dict_free(options);
        if (opened < 0) throw new NotAFilm(file + " is not a film that can be opened.");
        try {
            if (avformat_find_stream_info(container, (PointerPointer<?>) null) < 0)
                throw new NotAFilm(file + " breaks off before its streams are known.");
            int best = av_find_best_stream(container, AVMEDIA_TYPE_VIDEO, -1, -1, (PointerPointer<?>) null, 0);
            if (best < 0) throw new NotAFilm(file + " holds no pictures.");
            AVStream stream = container.streams(best);
            return new FilmReader(container, stream, decoder(file, stream, threads));
        } catch (NotAFilm refused) {
            avformat_close_input(container);
            throw refused;
        }
    }

    private static AVCodecContext decoder(Path file, AVStream stream, int threads) throws NotAFilm {
        int width = stream.codecpar().width();
        int height = stream.codecpar().height();
        if (width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE)
            throw new NotAFilm(file + " has pictures of " + width + " by " + height + "; up to " + LONGEST_SIDE + " by "
                    + LONGEST_SIDE + " are read.");
        AVCodec codec = avcodec_find_decoder(stream.codecpar().codec_id());
        if (codec == null || codec.isNull()) throw new NotAFilm(file + " is coded in a way that is not known here.");
        AVCodecContext decoder = avcodec_alloc_context3(codec);
        avcodec_parameters_to_context(decoder, stream.codecpar());
        decoder.pkt_timebase(stream.time_base());
        decoder.thread_count(threads);
        if (avcodec_open2(decoder, codec, (AVDictionary) null) < 0) {
            avcodec_free_context(decoder);
            throw new NotAFilm(file + " cannot be decoded.");
        }
        return decoder;
    }

    /// Hands every picture on, in the order of presentation.
    public void forEach(Consumer<SmallPicture> viewer) {
        while (av_read_frame(container, packet) >= 0) {
            if (packet.stream_index() == stream.index()) {
                if (avcodec_send_packet(decoder, packet) < 0) undecodable++;
                show(viewer);
            }
            av_packet_unref(packet);
        }
        avcodec_send_packet(decoder, null);
        show(viewer);
    }

    private void show(Consumer<SmallPicture> viewer) {
        while (avcodec_receive_frame(decoder, frame) >= 0) {
            scaler = sws_getCachedContext(
                    scaler,
                    frame.width(),
                    frame.height(),
                    frame.format(),
                    SmallPicture.WIDTH,
                    SmallPicture.HEIGHT,
                    AV_PIX_FMT_YUVJ420P,
                    SWS_AREA,
                    null,
                    null,
                    (DoublePointer) null);
            sws_scale(scaler, frame.data(), frame.linesize(), 0, frame.height(), planes, lines);
            viewer.accept(new SmallPicture(pictures++, time(), bytes(luma), bytes(blue), bytes(red)));
        }
    }

    private static byte[] bytes(BytePointer plane) {
        byte[] bytes = new byte[Math.toIntExact(plane.capacity())];
        plane.position(0).get(bytes);
        return bytes;
    }

    private Rational time() {
        long ticks = frame.best_effort_timestamp();
        return ticks == AV_NOPTS_VALUE
                ? Rational.ZERO
                : Rational.ofTicks(
                        ticks,
                        new Rational(
                                stream.time_base().num(), stream.time_base().den()));
    }

    /// Packets so far that the decoder refused.
    public int undecodable() {
        return undecodable;
    }

    @Override
    public void close() {
        if (scaler != null) sws_freeContext(scaler);
        av_packet_free(packet);
        av_frame_free(frame);
        avcodec_free_context(decoder);
        avformat_close_input(container);
        planes.close();
        lines.close();
        luma.close();
        blue.close();
        red.close();
    }
}
