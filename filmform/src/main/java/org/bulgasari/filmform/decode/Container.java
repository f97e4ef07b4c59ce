package org.bulgasari.filmform.decode;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_NOTIMESTAMPS;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_TS_DISCONT;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/// One opened file and the streams of it that are read.
///
/// Nothing but this file is opened: other protocols than `file` are shut, and formats that point elsewhere refused.
final class Container implements AutoCloseable {

    private final AVFormatContext context;
    private final AVStream pictures;
    private final @Nullable AVStream sound;

    private Container(AVFormatContext context, AVStream pictures, @Nullable AVStream sound) {
        this.context = context;
        this.pictures = pictures;
        this.sound = sound;
    }

    static Container open(Path file) throws NotAFilm {
        if (!Files.exists(file)) throw new NotAFilm(file + " does not exist.");
        if (!Files.isRegularFile(file)) throw new NotAFilm(file + " is not a file.");
        AVFormatContext context = openContext(file);
        try {
            if (avformat_find_stream_info(context, (PointerPointer<?>) null) < 0)
                throw new NotAFilm(file + " breaks off before its streams are known.");
            AVStream pictures = pictures(file, context);
            AVStream sound = sound(context, pictures);
            for (int i = 0; i < context.nb_streams(); i++) {
                boolean read = i == pictures.index() || (sound != null && i == sound.index());
                if (!read) context.streams(i).discard(AVDISCARD_ALL);
            }
            return new Container(context, pictures, sound);
        } catch (NotAFilm refused) {
            avformat_close_input(context);
            throw refused;
        }
    }

    private static AVFormatContext openContext(Path file) throws NotAFilm {
        AVFormatContext context = new AVFormatContext(null);
        AVDictionary options = new AVDictionary(null);
        av_dict_set(options, "protocol_whitelist", "file", 0);
        av_dict_set(options, "format_whitelist", RefusedFormats.allowed(), 0);
        int opened = avformat_open_input(context, "file:" + file.toAbsolutePath(), (AVInputFormat) null, options);
        av_dict_free(options);
        if (opened < 0) throw new NotAFilm(file + " " + whyNot(file) + ".");
        return context;
    }

    private static String whyNot(Path file) {
        try {
            if (Files.size(file) == 0) return "is empty";
            return RefusedFormats.reason(file).orElse("is not a film, or broken from its beginning");
        } catch (IOException e) {
            return "cannot be read (" + e.getMessage() + ")";
        }
    }

    private static AVStream pictures(Path file, AVFormatContext context) throws NotAFilm {
        int best = av_find_best_stream(context, AVMEDIA_TYPE_VIDEO, -1, -1, (PointerPointer<?>) null, 0);
        if (best < 0) throw new NotAFilm(file + " holds no pictures.");
        AVStream stream = context.streams(best);
        if ((stream.disposition() & AV_DISPOSITION_ATTACHED_PIC) != 0)
            throw new NotAFilm(file + " holds no moving pictures, only an attached one.");
        return stream;
    }

    private static @Nullable AVStream sound(AVFormatContext context, AVStream pictures) {
        int best = av_find_best_stream(context, AVMEDIA_TYPE_AUDIO, -1, pictures.index(), (PointerPointer<?>) null, 0);
        return best < 0 ? null : context.streams(best);
    }

    AVFormatContext context() {
        return context;
    }

    AVStream pictures() {
        return pictures;
    }

    @Nullable
    AVStream sound() {
        return sound;
    }

    /// Whether the file carries no times, so that frames follow each other at a constant rate.
    boolean hasNoTimes() {
        return (context.iformat().flags() & AVFMT_NOTIMESTAMPS) != 0;
    }

    /// Whether the clock of such files may start anew in their midst.
    boolean clockMayStartAnew() {
        return (context.iformat().flags() & AVFMT_TS_DISCONT) != 0;
    }

    /// The next piece of a stream: 0, or what the library says at the end and at errors.
    int read(AVPacket packet) {
        return av_read_frame(context, packet);
    }

    @Override
    public void close() {
        avformat_close_input(context);
    }
}
