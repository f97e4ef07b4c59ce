package org.bulgasari.filmform.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bulgasari.filmform.fingerprints.DamagedFile;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.bulgasari.filmform.fingerprints.FingerprintFile;
import org.bulgasari.filmform.report.FilmFormReport;
import org.bulgasari.filmform.report.NotAReport;
import org.bulgasari.filmform.report.ReportJson;

/// Aligns two films where both studies left `fingerprint.bin` beside `report.json`.
final class FilmAligner {

    private static final String FINGERPRINT = "fingerprint.bin";
    /// Seconds by which a study's own fingerprint may differ from it in length.
    private static final double SAME_LENGTH = 1;

    private FilmAligner() {}

    /// Takes some ten seconds for two films of three hours. What is missing or damaged is told, and stops
    /// nothing.
    ///
    /// @param files reports and lists that were read already
    static AlignedParts align(List<Path> files) throws IOException {
        if (files.size() != 2) return new AlignedParts.NotKnown(AlignedParts.Why.MORE_THAN_TWO, "");
        for (Path file : files) {
            Optional<AlignedParts.Why> problem = problem(file);
            if (problem.isPresent()) return new AlignedParts.NotKnown(problem.get(), String.valueOf(file));
        }
        return AlignedParts.Aligned.of(
                FingerprintFile.read(beside(files.getFirst())), FingerprintFile.read(beside(files.getLast())));
    }

    private static Optional<AlignedParts.Why> problem(Path file) throws IOException {
        if (!ComparedFilms.isReport(file)) return Optional.of(AlignedParts.Why.LIST);
        if (!Files.isRegularFile(beside(file))) return Optional.of(AlignedParts.Why.NO_FINGERPRINT);
        try {
            Fingerprint fingerprint = FingerprintFile.read(beside(file));
            double seconds = report(file).timeline().seconds();
            return Math.abs(fingerprint.length() - seconds) <= SAME_LENGTH
                    ? Optional.empty()
                    : Optional.of(AlignedParts.Why.OF_ANOTHER_FILM);
        } catch (DamagedFile damaged) {
            return Optional.of(AlignedParts.Why.DAMAGED);
        }
    }

    private static Path beside(Path report) {
        return report.resolveSibling(FINGERPRINT);
    }

    private static FilmFormReport report(Path file) throws IOException {
        try {
            return ReportJson.read(file);
        } catch (NotAReport changed) {
            throw new BadInput(String.valueOf(changed.getMessage()), changed);
        }
    }
}
