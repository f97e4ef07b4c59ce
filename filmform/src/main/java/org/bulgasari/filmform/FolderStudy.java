package org.bulgasari.filmform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.decode.FilmReader;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.NotAFilm;
import org.bulgasari.filmform.fingerprints.Fingerprinter;
import org.bulgasari.filmform.measures.ColourMeter;
import org.bulgasari.filmform.measures.KeptMeasures;
import org.bulgasari.filmform.measures.LoudnessMeter;
import org.bulgasari.filmform.shots.TransitionFinder;
import org.bulgasari.filmform.signals.SignalMeter;
import org.bulgasari.filmform.signals.SignalsWriter;
import org.bulgasari.filmform.speech.SpeechMeter;

/// Studies a film into a folder: decodes it once and writes all that a study leaves. Signals go to the disk
/// while they are measured, so that memory grows by less than a kilobyte for a second of film.
///
/// Native decoders run in this process: a broken film can end it. `worker` keeps them apart.
///
/// @param threads that the decoder may use
public record FolderStudy(int threads, StudySettings settings) {

    /// @param folder must exist; whoever sees `report.json` in it sees all
    /// @param watcher is told of every frame, and of nothing any more once all are decoded
    /// @param decoded is called then, before the files are written
    /// @throws NotAFilm when the file holds no film that can be decoded
    /// @throws IOException when the folder cannot be written to, or the corrections not be read
    public void study(Path film, Path folder, FilmViewer watcher, Runnable decoded) throws NotAFilm, IOException {
        if (!settings.pictures()) {
            StudyFiles.write(
                    decode(film, folder, List.of(watcher), decoded), settings, new StudyPictures.None(), folder);
            return;
        }
        try (StudyPictures.Seen pictures = new StudyPictures.Seen(folder)) {
            StudyFiles.write(decode(film, folder, List.of(watcher, pictures), decoded), settings, pictures, folder);
        }
    }

    private DecodedFilm decode(Path film, Path folder, List<FilmViewer> more, Runnable decoded)
            throws NotAFilm, IOException {
        Path kept = folder.resolve(StudyFiles.SIGNALS);
        Thread.ofPlatform().daemon().name("load").start(TransitionFinder::load);
        try (FilmReader reader = FilmReader.open(film, threads);
                FileDigest digest = FileDigest.of(film);
                SignalsWriter signals = new SignalsWriter(kept);
                SpeechMeter speech = SpeechMeter.installed()) {
            SignalMeter meter = new SignalMeter(signals);
            ColourMeter colours = new ColourMeter();
            LoudnessMeter loudness = new LoudnessMeter();
            Fingerprinter fingerprinter = new Fingerprinter();
            List<FilmViewer> viewers = new ArrayList<>(List.of(meter, colours, loudness, speech, fingerprinter));
            viewers.addAll(more);
            reader.read(viewers.toArray(FilmViewer[]::new));
            decoded.run();
            meter.finish();
            signals.finish(reader.times());
            return new DecodedFilm(
                    ProgramVersion.program(reader.properties()),
                    DecodedFilm.identity(film, Files.size(film), digest.hex(), reader.properties()),
                    DecodedFilm.completeness(reader.faults()),
                    kept,
                    new KeptMeasures(
                            colours.colours(),
                            loudness.loudness().orElse(null),
                            speech.speech().orElse(null)),
                    fingerprinter.fingerprint());
        }
    }
}
