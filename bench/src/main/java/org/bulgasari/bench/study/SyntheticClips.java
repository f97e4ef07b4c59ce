package org.bulgasari.bench.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.synthetic.LabelFile;
import org.bulgasari.filmform.synthetic.Profile;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.bulgasari.filmform.synthetic.SyntheticFilms;

/// Random films of known truth, written as H.264, clean and made bad.
record SyntheticClips(Path degrade, Cache cache) {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 144;
    private static final double SECONDS = 30;

    /// Seeds begin here, far from those that detectors are tuned on.
    private static final long FIRST_SEED = 900_000;

    List<Clip> of(String kind, int films) throws IOException, InterruptedException {
        List<Clip> clips = new ArrayList<>();
        for (int i = 0; i < films; i++) {
            Clip clean = clean(FIRST_SEED + i);
            clips.add(kind.equals(LabelledClips.CLEAN) ? clean : bad(clean, kind));
        }
        return clips;
    }

    private Clip clean(long seed) throws IOException, InterruptedException {
        Profile[] profiles = Profile.values();
        SyntheticFilm film =
                SyntheticFilms.random(seed, profiles[Math.floorMod(seed, profiles.length)], WIDTH, HEIGHT, SECONDS);
        String name = "synthetic-" + seed;
        Path video = cache.file(name + ".mp4", made -> encode(film, made));
        return new Clip(name, video, new LabelFile(film.length(), film.labels()));
    }

    private void encode(SyntheticFilm film, Path made) throws IOException, InterruptedException {
        Path raw = Files.createTempFile("bulgasari-bench", ".y4m");
        try {
            film.write(raw);
            Ffmpeg.on(
                    raw,
                    2,
                    List.of(
                            "-c:v",
                            "libx264",
                            "-preset",
                            "veryfast",
                            "-crf",
                            "20",
                            "-pix_fmt",
                            "yuv420p",
                            made.toString()));
        } finally {
            Files.delete(raw);
        }
    }

    private Clip bad(Clip clean, String kind) throws IOException, InterruptedException {
        Path film = cache.file(
                kind + "-" + clean.name() + ".mp4",
                made -> Ffmpeg.run(
                        List.of("bash", degrade.toString(), kind, clean.film().toString(), made.toString())));
        return new Clip(clean.name(), film, clean.labels());
    }
}
