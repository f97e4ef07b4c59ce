package org.bulgasari.bench.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A long film with sound in one coding, made of labelled clips one after the other, again and again.
///
/// @param size in pixels, as ffmpeg writes it
/// @param mostTimesDecoding how many times as long as bare decoding the study may take
/// @param realTime how many times faster than the film runs the study shall be; 0 where nothing was promised
record SpeedFilm(String name, String size, String ending, String coding, double mostTimesDecoding, double realTime) {

    static final int SECONDS = 150;

    private static final String MP2 = " -c:a mp2 -b:a 192k";
    private static final String AAC = " -c:a aac -b:a 128k";

    static final List<SpeedFilm> ALL = List.of(
            new SpeedFilm("h264-576", "720x576", ".mp4", "-c:v libx264 -preset medium -crf 21" + AAC, 1.3, 0),
            new SpeedFilm("h264-1080", "1920x1080", ".mp4", "-c:v libx264 -preset veryfast -crf 21" + AAC, 1.3, 0),
            new SpeedFilm(
                    "hevc-576",
                    "720x576",
                    ".mkv",
                    "-c:v libx265 -preset fast -crf 24 -x265-params log-level=none" + AAC,
                    1.3,
                    0),
            new SpeedFilm(
                    "hevc-1080",
                    "1920x1080",
                    ".mkv",
                    "-c:v libx265 -preset ultrafast -crf 24 -x265-params log-level=none" + AAC,
                    1.3,
                    0),
            new SpeedFilm("mpeg2-576", "720x576", ".mpg", "-c:v mpeg2video -b:v 6M -g 12 -bf 2" + MP2, 2, 50),
            new SpeedFilm("dv-576", "720x576", ".avi", "-c:v dvvideo -c:a pcm_s16le -ar 48000", 2, 50));

    /// The film's file, made when it is not in the cache.
    Path in(Cache cache, Path clip) throws IOException, InterruptedException {
        return cache.file("speed-" + name + ending, made -> make(clip, made));
    }

    private void make(Path clip, Path made) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("ffmpeg", "-nostdin", "-hide_banner", "-loglevel", "error", "-y", "-stream_loop", "-1", "-i"));
        command.add(clip.toString());
        command.addAll(List.of("-f", "lavfi", "-i", "anoisesrc=colour=pink:amplitude=0.2:sample_rate=48000"));
        command.addAll(List.of("-map", "0:v:0", "-map", "1:a:0", "-t", Integer.toString(SECONDS), "-ac", "2"));
        command.addAll(List.of("-vf", "scale=" + size.replace('x', ':') + ",setsar=1,noise=alls=4:allf=t", "-r", "25"));
        command.addAll(List.of("-pix_fmt", "yuv420p"));
        command.addAll(List.of(coding.split(" ", -1)));
        command.add(made.toString());
        Ffmpeg.run(command);
    }

    /// The same film again and again without coding anew, until it lasts so long.
    static Path lasting(int seconds, Path film, Cache cache) throws IOException, InterruptedException {
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
