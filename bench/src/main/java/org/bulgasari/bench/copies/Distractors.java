package org.bulgasari.bench.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.bulgasari.filmform.fingerprints.FingerprintFile;
import org.bulgasari.filmform.fingerprints.Fingerprinter;

/// Fingerprints of rendered films of half an hour each, made once and kept in a folder.
record Distractors(Path folder) {

    private static final int SECONDS = 1800;
    private static final long FIRST_SEED = 1_000_000;
    private static final int TOLD_EACH = 50;

    /// Renders and hashes what is not there yet, on all processors.
    ///
    /// @return files of so many hours, in order
    List<Path> ofHours(int hours) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < hours * 3600 / SECONDS; i++) files.add(folder.resolve(i + ".fingerprint"));
        IntStream.range(0, files.size()).parallel().forEach(i -> render(i, files.get(i)));
        return files;
    }

    private static void render(int number, Path file) {
        if (Files.exists(file)) return;
        try {
            Path unfinished = file.resolveSibling(file.getFileName() + ".new");
            FingerprintFile.write(fingerprint(number), unfinished);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (number % TOLD_EACH == 0) System.err.println("Rendered " + file);
    }

    static long seed(int number) {
        return FIRST_SEED + number;
    }

    private static Fingerprint fingerprint(int number) {
        Fingerprinter fingerprinter = new Fingerprinter();
        new RenderedFilm(seed(number), SECONDS).show(fingerprinter);
        return fingerprinter.fingerprint();
    }
}
