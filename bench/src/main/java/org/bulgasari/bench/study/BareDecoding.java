package org.bulgasari.bench.study;

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
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.util.HashMap;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/// Decodes a film's pictures and sound with the library and the threads of the study, and does nothing with
/// them: what no study can be faster than. A program of its own: `BareDecoding FILE THREADS` prints how many
/// seconds it decoded.
final class BareDecoding {

    private final AVFormatContext container = new AVFormatContext(null);
    private final Map<Integer, AVCodecContext> decoders = new HashMap<>();
    private final AVFrame frame = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();
    private long frames;

    private BareDecoding() {}

    public static void main(String[] arguments) {
        long begun = System.nanoTime();
        long frames = new BareDecoding().decode(arguments[0], Integer.parseInt(arguments[1]));
        System.out.printf("%d frames%n%.6f%n", frames, (System.nanoTime() - begun) / 1e9);
    }

    private long decode(String file, int threads) {
        expect(avformat_open_input(container, "file:" + file, (AVInputFormat) null, (AVDictionary) null));
        expect(avformat_find_stream_info(container, (PointerPointer<?>) null));
        open(AVMEDIA_TYPE_VIDEO, threads);
        open(AVMEDIA_TYPE_AUDIO, 1);
        while (av_read_frame(container, packet) >= 0) {
            AVCodecContext decoder = decoders.get(packet.stream_index());
            if (decoder != null) give(decoder, packet);
            av_packet_unref(packet);
        }
        for (AVCodecContext decoder : decoders.values()) {
            give(decoder, null);
            avcodec_free_context(decoder);
        }
        av_packet_free(packet);
        av_frame_free(frame);
        avformat_close_input(container);
        return frames;
    }

    private void open(int type, int threads) {
        int best = av_find_best_stream(container, type, -1, -1, (PointerPointer<?>) null, 0);
        if (best < 0) return;
        AVStream stream = container.streams(best);
        AVCodecContext decoder = avcodec_alloc_context3(null);
        expect(avcodec_parameters_to_context(decoder, stream.codecpar()));
        decoder.thread_count(threads);
        expect(avcodec_open2(decoder, avcodec_find_decoder(decoder.codec_id()), (AVDictionary) null));
        decoders.put(best, decoder);
    }

    /// @param each null when nothing more comes
    private void give(AVCodecContext decoder, @Nullable AVPacket each) {
        avcodec_send_packet(decoder, each);
        while (avcodec_receive_frame(decoder, frame) >= 0) if (frame.width() > 0) frames++;
    }

    private static void expect(int outcome) {
        if (outcome < 0) throw new IllegalStateException("libav says " + outcome);
    }
}
