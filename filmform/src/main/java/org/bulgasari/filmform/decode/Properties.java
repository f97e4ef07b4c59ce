package org.bulgasari.filmform.decode;

import static org.bytedeco.ffmpeg.global.avcodec.AV_FIELD_PROGRESSIVE;
import static org.bytedeco.ffmpeg.global.avcodec.AV_FIELD_UNKNOWN;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_frame_rate;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_sample_aspect_ratio;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.AV_TIME_BASE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;
import static org.bytedeco.ffmpeg.global.avutil.av_get_pix_fmt_name;
import static org.bytedeco.ffmpeg.global.avutil.av_version_info;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.decode.FilmProperties.Scan;
import org.bulgasari.filmform.decode.FilmProperties.SoundTrack;
import org.bulgasari.filmform.time.Rational;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;

/// Reads a film's properties from its opened file.
final class Properties {

    private Properties() {}

    static FilmProperties of(Container container, Decoder decoder) {
        AVStream stream = container.pictures();
        AVCodecParameters coded = stream.codecpar();
        List<SoundTrack> sounds = new ArrayList<>();
        int chosen = -1;
        AVStream heard = container.sound();
        for (int i = 0; i < container.context().nb_streams(); i++) {
            AVStream other = container.context().streams(i);
            if (other.codecpar().codec_type() != AVMEDIA_TYPE_AUDIO) continue;
            if (heard != null && heard.index() == i) chosen = sounds.size();
            sounds.add(soundTrack(other));
        }
        return new FilmProperties(
                container.context().iformat().name().getString(),
                avcodec_get_name(coded.codec_id()).getString(),
                text(av_get_pix_fmt_name(decoder.context().pix_fmt())),
                coded.width(),
                coded.height(),
                pixelAspect(container, null),
                Orientation.of(coded).degrees(),
                scan(coded),
                frameRate(container),
                timeBase(stream),
                start(stream),
                duration(container.context(), stream),
                sounds,
                chosen,
                "FFmpeg " + av_version_info().getString());
    }

    private static SoundTrack soundTrack(AVStream stream) {
        AVCodecParameters coded = stream.codecpar();
        AVDictionaryEntry language = av_dict_get(stream.metadata(), "language", null, 0);
        return new SoundTrack(
                avcodec_get_name(coded.codec_id()).getString(),
                coded.ch_layout().nb_channels(),
                coded.sample_rate(),
                language == null ? "" : text(language.value()));
    }

    private static String text(@Nullable BytePointer text) {
        return text == null || text.isNull() ? "" : text.getString();
    }

    private static Scan scan(AVCodecParameters coded) {
        int order = coded.field_order();
        if (order == AV_FIELD_UNKNOWN) return Scan.UNKNOWN;
        return order == AV_FIELD_PROGRESSIVE ? Scan.PROGRESSIVE : Scan.INTERLACED;
    }

    /// Width to height of one pixel; 1 when neither file nor frame tells.
    static Rational pixelAspect(Container container, @Nullable AVFrame frame) {
        AVRational aspect = av_guess_sample_aspect_ratio(container.context(), container.pictures(), frame);
        return isPositive(aspect) ? new Rational(aspect.num(), aspect.den()) : new Rational(1, 1);
    }

    static @Nullable Rational frameRate(Container container) {
        AVRational rate = av_guess_frame_rate(container.context(), container.pictures(), null);
        return isPositive(rate) ? new Rational(rate.num(), rate.den()) : null;
    }

    static Rational timeBase(AVStream stream) {
        AVRational base = stream.time_base();
        return new Rational(base.num(), base.den());
    }

    private static boolean isPositive(@Nullable AVRational ratio) {
        return ratio != null && ratio.num() > 0 && ratio.den() > 0;
    }

    private static @Nullable Rational start(AVStream stream) {
        return stream.start_time() == AV_NOPTS_VALUE ? null : Rational.ofTicks(stream.start_time(), timeBase(stream));
    }

    private static @Nullable Rational duration(AVFormatContext context, AVStream stream) {
        if (stream.duration() > 0) return Rational.ofTicks(stream.duration(), timeBase(stream));
        return context.duration() > 0 ? new Rational(context.duration(), AV_TIME_BASE) : null;
    }
}
