package org.bulgasari.filmform;

import java.io.IOException;
import java.nio.file.Path;
import org.bulgasari.filmform.decode.Faults;
import org.bulgasari.filmform.decode.FilmProperties;
import org.bulgasari.filmform.decode.FilmProperties.SoundTrack;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.bulgasari.filmform.measures.KeptMeasures;
import org.bulgasari.filmform.report.Completeness;
import org.bulgasari.filmform.report.FilmIdentity;
import org.bulgasari.filmform.report.Program;
import org.bulgasari.filmform.signals.SignalsFile;

/// What is known of a film when it has been decoded, whatever its transitions will be found to be: all that its
/// files are written from.
///
/// @param program that decoded it
/// @param signals where they were kept, a `SignalsFile`
/// @param fingerprint still without shots
record DecodedFilm(
        Program program,
        FilmIdentity film,
        Completeness completeness,
        Path signals,
        KeptMeasures measures,
        Fingerprint fingerprint) {

    /// @throws IOException when the signals are those of another film
    void requireFrames(int frames) throws IOException {
        try (SignalsFile kept = SignalsFile.open(signals)) {
            if (kept.frames() != frames)
                throw new IOException(signals + " has " + kept.frames() + " frames, the report " + frames
                        + ": they are not of one film. Study the film again.");
        }
    }

    static FilmIdentity identity(Path file, long bytes, String sha256, FilmProperties properties) {
        int sound = properties.chosenSound();
        SoundTrack heard = sound < 0 ? null : properties.sounds().get(sound);
        return new FilmIdentity(
                String.valueOf(file.getFileName()),
                bytes,
                sha256,
                properties.container(),
                properties.codec(),
                heard == null ? "" : heard.codec(),
                properties.widthInPixels(),
                properties.heightInPixels());
    }

    static Completeness completeness(Faults faults) {
        return new Completeness(faults.undecodablePackets(), faults.damagedFrames(), faults.brokenOff());
    }
}
