package org.bulgasari.bench.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A film with sound in one coding: a labelled clip again and again for some minutes, and these minutes again and
/// again.
///
/// @param size in pixels, as ffmpeg writes it
/// @param seconds how long it is; starting and ending weigh less in a long one
/// @param mostTimesDecoding how many times as long as bare decoding the study may take
/// @param realTime how many times faster than the film runs the study shall be; 0 where nothing was promised
record SpeedFilm(
        String name,
        String size,
        String ending,
        String coding,
        int seconds,
        double mostTimesDecoding,
        double realTime) {

    private static final String PAL = "720x576";
    private static final String HD = "1920x1080";
    private static final int MADE = 150;
    private static final int SHORT = 10 * 60;
    private static final int LONG = 20 * 60;

    private static final String MP2 = " -c:a mp2 -b:a 192k";
    private static final String AAC = " -c:a aac -b:a 128k";
    private static final String QUIET = " -x265-params log-level=none";

    static final List<SpeedFilm> ALL = List.of(
            of("h264-576", PAL, ".mp4", "-c:v libx264 -preset medium -crf 21" + AAC, LONG),
            of("h264-1080", HD, ".mp4", "-c:v libx264 -preset veryfast -crf 21" + AAC, SHORT),
            of("hevc-576", PAL, ".mkv", "-c:v libx265 -preset fast -crf 24" + QUIET + AAC, LONG),
            of("hevc-1080", HD, ".mkv", "-c:v libx265 -preset ultrafast -crf 24" + QUIET + AAC, SHORT),
            of("mpeg2-576", PAL, ".mpg", "-c:v mpeg2video -b:v 6M -g 12 -bf 2" + MP2, LONG)
                    .promising(2, 50),
            of("dv-576", PAL, ".avi", "-c:v dvvideo -c:a pcm_s16le -ar 48000", LONG)
                    .promising(2, 50));

    private static SpeedFilm of(String name, String size, String ending, String coding, int seconds) {
        return new SpeedFilm(name, size, ending, coding, seconds, 1.3, 0);
    }

    private SpeedFilm promising(double mostTimesDecoding, double realTime) {
        return new SpeedFilm(name, size, ending, coding, seconds, mostTimesDecoding, realTime);
    }

    /// The same film, but so short that starting and ending weigh.
    SpeedFilm cutShort() {
        return new SpeedFilm(name, size, ending, coding, MADE, mostTimesDecoding, realTime);
    }

    /// The film's file, made when it is not in the cache.
    Path in(Cache cache, Path clip) throws IOException, InterruptedException {
        return lasting(seconds, cache.file("speed-" + name + ending, file -> make(clip, file)), cache);
    }

    private void make(Path clip, Path made) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("ffmpeg", "-nostdin", "-hide_banner", "-loglevel", "error", "-y", "-stream_loop", "-1", "-i"));
        command.add(clip.toString());
        command.addAll(List.of("-f", "lavfi", "-i", "anoisesrc=colour=pink:amplitude=0.2:sample_rate=48000"));
        command.addAll(List.of("-map", "0:v:0", "-map", "1:a:0", "-t", Integer.toString(MADE), "-ac", "2"));
        command.addAll(List.of("-vf", "scale=" + size.replace('x', ':') + ",setsar=1,noise=alls=4:allf=t", "-r", "25"));
        command.addAll(List.of("-pix_fmt", "yuv420p"));
        command.addAll(List.of(coding.split(" ", -1)));
        command.add(made.toString());
        Ffmpeg.run(command);
    }

    /// The same film again and again without coding anew, until it lasts so long.
    static Path lasting(int seconds, Path film, Cache cache) throws IOException, InterruptedException {
        if (seconds <= MADE) return film;
        return cache.file(
                "lasting-" + seconds + "s-" + film.getFileName(),
                made -> Ffmpeg.run(List.of(
                        "ffmpeg",
                        "-nostdin",
                        "-hide_banner",
                        "-loglevel",
                        "error",
                        "-y",
                        "-stream_loop",
                        "-1",
                        "-i",
                        film.toString(),
                        "-t",
                        Integer.toString(seconds),
                        "-c",
                        "copy",
                        made.toString())));
    }
}
