package org.bulgasari.filmform.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bulgasari.filmform.StudySettings;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.bulgasari.filmform.fingerprints.FingerprintFile;
import org.bulgasari.filmform.worker.Limits;
import org.bulgasari.filmform.worker.Outcome;
import org.bulgasari.filmform.worker.Outcome.Done;
import org.bulgasari.filmform.worker.Outcome.Refused;
import org.bulgasari.filmform.worker.Outcome.Stopped;
import org.bulgasari.filmform.worker.StudyWorker;
import org.bulgasari.filmform.worker.UnfinishedFolder;

/// The fingerprint of a film that is named on the command line: of a study, or taken now, in a process of its own.
final class FilmFingerprint {

    private FilmFingerprint() {}

    /// @param file a film, or the `fingerprint.bin` of a study
    /// @throws NotStudied when it is neither, or its study was stopped
    static Fingerprint of(Path file, int threads) throws IOException, NotStudied {
        if (String.valueOf(file.getFileName()).endsWith(".bin")) return FingerprintFile.read(file);
        Path folder = Files.createTempDirectory("bulgasari-fingerprint");
        try {
            Path study = folder.resolve("study");
            Outcome outcome =
                    new StudyWorker(threads, StudySettings.usual(), Limits.USUAL).study(file, study, progress -> {});
            return switch (outcome) {
                case Done() -> FingerprintFile.read(study.resolve("fingerprint.bin"));
                case Refused(String sentence) -> throw new NotStudied(sentence, ExitCode.NOT_A_FILM);
                case Stopped(String sentence) -> throw new NotStudied(sentence, ExitCode.STOPPED);
            };
        } finally {
            UnfinishedFolder.delete(folder);
        }
    }
}
