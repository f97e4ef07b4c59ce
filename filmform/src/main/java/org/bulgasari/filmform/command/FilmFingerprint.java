package org.bulgasari.filmform.command;

import java.io.IOException;
import java.nio.file.Path;
import org.bulgasari.filmform.FilmStudy;
import org.bulgasari.filmform.StudiedFilm;
import org.bulgasari.filmform.decode.NotAFilm;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.bulgasari.filmform.fingerprints.FingerprintFile;
import org.bulgasari.filmform.fingerprints.Fingerprinter;
import org.bulgasari.filmform.shots.Shot;

/// The fingerprint of what a command was given: a film, or a `fingerprint.bin` that a study left.
final class FilmFingerprint {

    private FilmFingerprint() {}

    /// @throws NotAFilm when it is neither
    static Fingerprint of(Path file, int threads) throws IOException, NotAFilm {
        if (String.valueOf(file.getFileName()).endsWith(".bin")) return FingerprintFile.read(file);
        Fingerprinter fingerprinter = new Fingerprinter();
        StudiedFilm film = new FilmStudy(threads).of(file, fingerprinter);
        double[] boundaries = film.shots().stream()
                .skip(1)
                .map(Shot::start)
                .mapToDouble(start -> start.value())
                .toArray();
        return fingerprinter.fingerprint().withBoundaries(boundaries);
    }
}
