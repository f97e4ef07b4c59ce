package org.bulgasari.bench.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bulgasari.bench.BenchmarkCannotRun;
import org.bulgasari.filmform.synthetic.LabelFile;

/// The labelled real clips beside the clone, clean and made bad.
record LabelledClips(Path videos, Path degrade, Cache cache) {

    static final String CLEAN = "clean";

    /// All kinds that keep the numbers of frames and have a target.
    static final List<String> KINDS = List.of(CLEAN, "vhs", "tape", "bootleg", "upload", "logo", "dark", "letterbox");

    private static final String LABELS = ".labels.tsv";

    /// @param shared the folder that lies beside the clone
    /// @throws BenchmarkCannotRun when the clips are not there
    static LabelledClips in(Path shared, Cache cache) {
        LabelledClips clips = new LabelledClips(
                shared.resolve("data").resolve("video"), shared.resolve("tools").resolve("degrade.sh"), cache);
        if (!Files.isDirectory(clips.videos))
            throw new BenchmarkCannotRun("the labelled clips are not at " + clips.videos);
        return clips;
    }

    /// Every clip in one kind.
    List<Clip> of(String kind) throws IOException, InterruptedException {
        List<Clip> clips = new ArrayList<>();
        for (Path labels : labels()) {
            String name = labels.getFileName().toString().replace(LABELS, "");
            clips.add(new Clip(name, inKind(film(name), name, kind), LabelFile.read(labels)));
        }
        return clips;
    }

    private List<Path> labels() throws IOException {
        try (Stream<Path> files = Files.list(videos)) {
            return files.filter(file -> file.toString().endsWith(LABELS))
                    .sorted()
                    .toList();
        }
    }

    private Path film(String name) throws IOException {
        try (Stream<Path> files = Files.list(videos)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "."))
                    .filter(file -> !file.toString().endsWith(LABELS))
                    .findFirst()
                    .orElseThrow(() -> new BenchmarkCannotRun("there is no film beside " + name + LABELS));
        }
    }

    private Path inKind(Path film, String name, String kind) throws IOException, InterruptedException {
        if (kind.equals(CLEAN)) return film;
        return cache.file(
                kind + "-" + name + ".mp4",
                made -> Ffmpeg.run(List.of("bash", degrade.toString(), kind, film.toString(), made.toString())));
    }
}
