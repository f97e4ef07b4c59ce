package org.bulgasari.bench.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Films of four seconds in many containers, cut off at every tenth and with bytes flipped; and files that are
/// no films.
record BrokenFilms(Path source, Path folder) {

    private static final int FLIPPED_FILMS = 20;
    private static final int SECONDS = 4;

    private static final Map<String, String> CODINGS = new TreeMap<>(Map.of(
            "film.mp4", "-c:v libx264 -preset veryfast -c:a aac",
            "film.mov", "-c:v mjpeg -c:a pcm_s16le",
            "film.mkv", "-c:v libx265 -preset ultrafast -x265-params log-level=error -c:a flac",
            "film.webm", "-c:v libvpx -deadline realtime -c:a libvorbis",
            "film.avi", "-c:v mpeg4 -c:a libmp3lame",
            "film.mpg", "-c:v mpeg2video -c:a mp2",
            "film.ts", "-c:v mpeg2video -c:a ac3",
            "film.flv", "-c:v flv1 -ar 44100 -c:a libmp3lame",
            "film.ogv", "-c:v libtheora -c:a libvorbis",
            "film.wmv", "-c:v wmv2 -c:a wmav2"));

    /// One thing at fault with one film.
    interface Fault {
        void study(String name, Path film) throws IOException, InterruptedException;
    }

    List<Path> whole() throws IOException, InterruptedException {
        List<Path> films = new ArrayList<>();
        for (Map.Entry<String, String> coding : CODINGS.entrySet()) {
            Path film = folder.resolve(coding.getKey());
            List<String> arguments = new ArrayList<>(List.of("-f", "lavfi", "-i", "sine=300:sample_rate=44100"));
            arguments.addAll(List.of("-t", Integer.toString(SECONDS), "-vf", "scale=320:180", "-shortest"));
            arguments.addAll(Arrays.asList(coding.getValue().split(" ", -1)));
            arguments.add(film.toString());
            Ffmpeg.on(source, 2, arguments);
            films.add(film);
        }
        return films;
    }

    /// Shows every broken film once; each is removed when it was seen.
    void each(Fault fault) throws IOException, InterruptedException {
        for (Path film : whole()) {
            byte[] bytes = Files.readAllBytes(film);
            String name = film.getFileName().toString();
            for (int tenth = 0; tenth < 10; tenth++)
                show(
                        name + " cut off at " + tenth + " tenths",
                        Arrays.copyOf(bytes, bytes.length * tenth / 10),
                        film,
                        fault);
            for (int seed = 0; seed < FLIPPED_FILMS; seed++)
                show(name + " flipped by seed " + seed, flipped(bytes, seed), film, fault);
        }
        for (Map.Entry<String, String> text : NO_FILMS.entrySet())
            show(text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8), folder.resolve(text.getKey()), fault);
    }

    private static final Map<String, String> NO_FILMS = Map.of(
            "text.mp4", "This is no film.\n",
            "list.m3u8", "#EXTM3U\n#EXTINF:4,\n/etc/passwd\n",
            "list.mp4", "#EXTM3U\n#EXTINF:4,\nhttp://127.0.0.1:1/film.ts\n",
            "concat.mkv", "ffconcat version 1.0\nfile /etc/passwd\n",
            "description.sdp", "v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nm=video 1 RTP/AVP 96\n");

    private static void show(String name, byte[] bytes, Path film, Fault fault)
            throws IOException, InterruptedException {
        Files.write(film, bytes);
        fault.study(name, film);
        Files.delete(film);
    }

    /// One byte in two thousand, but at least one, anywhere.
    private static byte[] flipped(byte[] bytes, int seed) {
        byte[] flipped = bytes.clone();
        Random random = new Random(seed);
        for (int i = 0; i <= bytes.length / 2000; i++)
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }
}
