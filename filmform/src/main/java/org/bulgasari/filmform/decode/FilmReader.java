package org.bulgasari.filmform.decode;

import static org.bytedeco.ffmpeg.avutil.AVFrame.AV_FRAME_FLAG_CORRUPT;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bulgasari.filmform.time.FrameTimes;
import org.bulgasari.filmform.time.Rational;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.javacpp.Loader;
import org.jspecify.annotations.Nullable;

/// Decodes the best stream of pictures of one file, and the best of sound beside it, once, from beginning to
/// end.
///
/// Frames that the file itself leaves out (edit lists) are not shown and not counted. What cannot be decoded is
/// counted, not repaired. Only the file itself is opened, never one that it points at. Used by one thread; the
/// decoder has as many as it is given, and those who look on have one. A file that breaks the native decoder ends the
/// process: see `worker`.
public final class FilmReader implements AutoCloseable {

    /// Of pictures that are read, in pixels.
    public static final int LONGEST_SIDE = 8192;

    private static final Rational UNKNOWN_RATE = new Rational(25, 1);

    private final Path file;
    private final Container container;
    private final Decoder pictures;
    private final @Nullable Decoder sound;
    private final FilmProperties properties;
    private final Clock clock;
    private final FrameTimes.Builder times;
    private final SmallPictures smallPictures;
    private final Stills stills;
    private final AVPacket packet = av_packet_alloc();
    private final List<Sound> early = new ArrayList<>();
    private int frames;
    private int damaged;
    private boolean brokenOff;

    private FilmReader(Path file, Container container, Decoder pictures, @Nullable Decoder sound) {
        this.file = file;
        this.container = container;
        this.pictures = pictures;
        this.sound = sound;
        properties = Properties.of(container, pictures);
        Rational frameLength =
                Objects.requireNonNullElse(properties.frameRate(), UNKNOWN_RATE).inverse();
        // Without times in the file a tick is half a frame: old films on video show some fields a third time.
        Rational base = container.hasNoTimes() ? half(frameLength) : properties.timeBase();
        long usualLength = Math.max(1, Math.round(frameLength.value() / base.value()));
        clock = new Clock(base, usualLength, container.clockMayStartAnew());
        times = new FrameTimes.Builder(base);
        Orientation orientation = Orientation.of(container.pictures().codecpar());
        smallPictures = new SmallPictures(orientation);
        stills = new Stills(orientation);
    }

    private static Rational half(Rational length) {
        return new Rational(length.numerator(), Math.multiplyExact(2, length.denominator()));
    }

    /// Loads the native libraries, which the first film would wait for.
    public static void load() {
        for (Class<?> library : List.of(avutil.class, swresample.class, avcodec.class, avformat.class, swscale.class))
            Loader.load(library);
    }

    /// Opens the film; close it again, since its memory is not the garbage collector's.
    ///
    /// @param threads that the decoder may use
    /// @throws NotAFilm when the file cannot be opened, holds no moving pictures, or too large ones
    public static FilmReader open(Path file, int threads) throws NotAFilm {
        av_log_set_level(AV_LOG_QUIET);
        Container container = Container.open(file);
        try {
            AVStream stream = container.pictures();
            check(file, stream.codecpar().width(), stream.codecpar().height());
            Decoder pictures = Decoder.open(file, stream, threads);
            return new FilmReader(file, container, pictures, soundDecoder(file, container.sound()));
        } catch (NotAFilm refused) {
            container.close();
            throw refused;
        }
    }

    private static void check(Path file, int width, int height) throws NotAFilm {
        if (width >= 1 && height >= 1 && width <= LONGEST_SIDE && height <= LONGEST_SIDE) return;
        throw new NotAFilm(file + " has pictures of " + width + " by " + height + " pixels; those from 1 by 1 to "
                + LONGEST_SIDE + " by " + LONGEST_SIDE + " can be read.");
    }

    /// A film whose sound cannot be decoded is a silent one.
    private static @Nullable Decoder soundDecoder(Path file, @Nullable AVStream stream) {
        if (stream == null) return null;
        try {
            return Decoder.open(file, stream, 1);
        } catch (NotAFilm silent) {
            return null;
        }
    }

    /// What the file says about itself.
    public FilmProperties properties() {
        return properties;
    }

    /// Decodes the whole film and lets the viewers look on, in a thread of their own; once. What one of them
    /// throws is thrown here.
    ///
    /// @throws NotAFilm when not a single frame could be decoded
    public void read(FilmViewer... viewers) throws NotAFilm {
        try (ViewerThread viewer = new ViewerThread(new Viewers(List.of(viewers)))) {
            viewer.begin(properties);
            decode(viewer);
            viewer.finish();
        }
        if (frames == 0) throw new NotAFilm(file + " holds no frame that could be decoded.");
    }

    private void decode(FilmViewer viewer) {
        AVStream heard = container.sound();
        int soundIndex = heard == null ? -1 : heard.index();
        try (SoundReader ear = new SoundReader(secondsPerSoundTick(), block -> hear(block, viewer))) {
            int outcome;
            while ((outcome = container.read(packet)) >= 0) {
                if (packet.stream_index() == container.pictures().index())
                    pictures.decode(packet, frame -> show(frame, viewer));
                else if (sound != null && packet.stream_index() == soundIndex) sound.decode(packet, ear::hear);
                av_packet_unref(packet);
            }
            brokenOff = outcome != AVERROR_EOF;
            pictures.decode(null, frame -> show(frame, viewer));
            if (sound != null) sound.decode(null, ear::hear);
            ear.finish();
            hearEarly(viewer);
        }
    }

    private double secondsPerSoundTick() {
        AVStream stream = container.sound();
        return stream == null ? 1 : Properties.timeBase(stream).value();
    }

    private void show(AVFrame frame, FilmViewer viewer) {
        long tick = tick(frame);
        Rational time = clock.sinceFirst(tick);
        times.frame(tick, length(frame));
        if ((frame.flags() & AV_FRAME_FLAG_CORRUPT) != 0 || frame.decode_error_flags() != 0) damaged++;
        hearEarly(viewer);
        viewer.see(smallPictures.of(frame, frames, time));
        if (stills.due(time)) {
            double aspect = Properties.pixelAspect(container, frame).value();
            viewer.see(stills.of(frame, aspect, frames, time));
        }
        frames++;
    }

    private long tick(AVFrame frame) {
        long told = frame.best_effort_timestamp();
        boolean untold = container.hasNoTimes() || told == AV_NOPTS_VALUE;
        return untold ? clock.untimed(length(frame)) : clock.timed(told, length(frame));
    }

    private long length(AVFrame frame) {
        return container.hasNoTimes() ? 2L + frame.repeat_pict() : frame.duration();
    }

    /// Sound that is read before the first frame waits for it, since times count from there.
    private void hear(Sound block, FilmViewer viewer) {
        if (clock.running()) viewer.hear(block.startingAt(clock.sinceFirst(block.start())));
        else early.add(block);
    }

    private void hearEarly(FilmViewer viewer) {
        if (early.isEmpty()) return;
        for (Sound block : early) viewer.hear(block.startingAt(clock.sinceFirst(block.start())));
        early.clear();
    }

    /// When each frame that was read is shown.
    public FrameTimes times() {
        return times.build();
    }

    /// What went wrong so far.
    public Faults faults() {
        int misplaced = container.hasNoTimes() ? 0 : clock.misplaced();
        return new Faults(pictures.refused(), damaged, misplaced, brokenOff);
    }

    @Override
    public void close() {
        smallPictures.close();
        stills.close();
        pictures.close();
        if (sound != null) sound.close();
        av_packet_free(packet);
        container.close();
    }
}
