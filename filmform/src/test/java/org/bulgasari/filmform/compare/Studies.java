package org.bulgasari.filmform.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.bulgasari.filmform.fingerprints.FingerprintFile;
import org.bulgasari.filmform.report.FilmFormReport;
import org.bulgasari.filmform.report.InventedFilm;
import org.bulgasari.filmform.report.ReportJson;

/// Folders as studies leave them, of films that were never shot: each its own `report.json`.
final class Studies {

    private final Path folder;

    Studies(Path folder) {
        this.folder = folder;
    }

    /// A film of 40 shots around a median.
    ///
    /// @param number of the film: another number, another digest
    /// @return its report
    Path study(String name, int number, double median) throws IOException {
        Random random = new Random(number);
        InventedFilm film = new InventedFilm().named(name);
        for (int i = 0; i < 40; i++)
            film.shot((int) Math.max(2, 25 * median * Math.exp(0.8 * random.nextGaussian())), i);
        return keep(film.report(), number);
    }

    /// A film of scenes of four seconds, with its fingerprint.
    Path study(String name, int number, Fingerprint fingerprint) throws IOException {
        InventedFilm film = new InventedFilm().named(name);
        int scenes = (int) Math.round(fingerprint.length() / 4);
        for (int i = 0; i < scenes; i++) film.shot(100, i);
        double[] starts =
                IntStream.range(1, scenes).mapToDouble(scene -> 4 * scene).toArray();
        Path report = keep(film.report(), number);
        FingerprintFile.write(fingerprint.withBoundaries(starts), report.resolveSibling("fingerprint.bin"));
        return report;
    }

    private Path keep(FilmFormReport report, int number) throws IOException {
        String json = ReportJson.write(report).replace(report.film().sha256(), digest(number));
        Path study = Files.createDirectories(folder.resolve("study-" + number));
        return Files.writeString(study.resolve("report.json"), json);
    }

    static String digest(int number) {
        return HexFormat.of().toHexDigits(number * 0x9E3779B97F4A7C15L).repeat(4);
    }
}
