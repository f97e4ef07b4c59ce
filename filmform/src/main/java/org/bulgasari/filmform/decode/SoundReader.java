package org.bulgasari.filmform.decode;

import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;

import java.util.Arrays;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/// Turns decoded sound of any rate and number of channels into blocks of stereo. One channel is put on both
/// sides; more than two are mixed down as the library does by default (ITU-R BS.775).
///
/// Sound runs on by its count of samples; where the file's times leap away from that by more than a tenth of a
/// second, its times hold.
final class SoundReader implements AutoCloseable {

    private static final int BLOCK = Sound.SAMPLE_RATE / 10;
    private static final double LEAP_IN_SECONDS = 0.1;

    /// What a prepared conversion depends on.
    private record Source(int format, int rate, int channels) {}

    private final double secondsPerTick;
    private final Consumer<Sound> hearer;
    private @Nullable SwrContext converter;
    private @Nullable Source prepared;
    private FloatPointer left = new FloatPointer(1L);
    private FloatPointer right = new FloatPointer(1L);
    private float[] leftBlock = new float[BLOCK];
    private float[] rightBlock = new float[BLOCK];
    private int filled;
    private double blockStart = Double.NaN;

    /// @param secondsPerTick of the stream's clock
    /// @param hearer gets blocks that start at times by the stream's clock, in seconds
    SoundReader(double secondsPerTick, Consumer<Sound> hearer) {
        this.secondsPerTick = secondsPerTick;
        this.hearer = hearer;
    }

    void hear(AVFrame frame) {
        Source source = new Source(
                frame.format(), frame.sample_rate(), frame.ch_layout().nb_channels());
        if (source.rate < 1 || source.channels < 1 || frame.nb_samples() < 1) return;
        if (!source.equals(prepared) && !prepare(source, frame)) return;
        place(frame.best_effort_timestamp());
        int room = Math.toIntExact((long) frame.nb_samples() * Sound.SAMPLE_RATE / source.rate + BLOCK);
        makeRoom(room);
        try (PointerPointer<FloatPointer> out = new PointerPointer<>(left, right)) {
            take(swr_convert(converter, out, room, frame.extended_data(), frame.nb_samples()), source.channels);
        }
    }

    private boolean prepare(Source source, AVFrame frame) {
        free();
        SwrContext made = new SwrContext(null);
        try (AVChannelLayout layout = new AVChannelLayout()) {
            av_channel_layout_default(layout, Math.min(2, source.channels));
            AVChannelLayout from = frame.ch_layout();
            int rate = Sound.SAMPLE_RATE;
            int outcome = swr_alloc_set_opts2(
                    made, layout, AV_SAMPLE_FMT_FLTP, rate, from, source.format, source.rate, 0, null);
            if (outcome < 0 || swr_init(made) < 0) {
                swr_free(made);
                return false;
            }
        }
        converter = made;
        prepared = source;
        return true;
    }

    private void place(long tick) {
        double told = tick == AV_NOPTS_VALUE ? Double.NaN : tick * secondsPerTick;
        double counted = blockStart + (double) filled / Sound.SAMPLE_RATE;
        if (Double.isNaN(blockStart)) {
            blockStart = Double.isNaN(told) ? 0 : told;
        } else if (Math.abs(told - counted) > LEAP_IN_SECONDS) {
            finishBlock();
            blockStart = told;
        }
    }

    private void makeRoom(int samples) {
        if (left.capacity() >= samples) return;
        left.close();
        right.close();
        left = new FloatPointer((long) samples);
        right = new FloatPointer((long) samples);
    }

    private void take(int samples, int channels) {
        FloatPointer other = channels == 1 ? left : right;
        for (int taken = 0; taken < samples; ) {
            int now = Math.min(BLOCK - filled, samples - taken);
            left.position(taken).get(leftBlock, filled, now);
            other.position(taken).get(rightBlock, filled, now);
            taken += now;
            filled += now;
            if (filled == BLOCK) finishBlock();
        }
        left.position(0);
        right.position(0);
    }

    private void finishBlock() {
        if (filled == 0) return;
        hearer.accept(new Sound(blockStart, Arrays.copyOf(leftBlock, filled), Arrays.copyOf(rightBlock, filled)));
        blockStart += (double) filled / Sound.SAMPLE_RATE;
        filled = 0;
    }

    /// Hands on what is left at the end of the film.
    void finish() {
        finishBlock();
    }

    private void free() {
        if (converter != null) swr_free(converter);
        converter = null;
        prepared = null;
    }

    @Override
    public void close() {
        free();
        left.close();
        right.close();
    }
}
