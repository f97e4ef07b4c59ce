package org.bulgasari.filmform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bulgasari.filmform.decode.FilmReader;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.NotAFilm;
import org.bulgasari.filmform.fingerprints.Fingerprinter;
import org.bulgasari.filmform.measures.ColourMeter;
import org.bulgasari.filmform.measures.KeptMeasures;
import org.bulgasari.filmform.measures.LoudnessMeter;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.TransitionFinder;
import org.bulgasari.filmform.signals.SignalMeter;
import org.bulgasari.filmform.signals.Signals;

/// Studies a film: decodes it once, from beginning to end, and lets everything that measures look on.
///
/// ```java
/// StudiedFilm film = new FilmStudy(2).of(Path.of("film.mkv"));
/// film.shots().list().forEach(System.out::println);
/// ```
///
/// Speech is not listened for: `FolderStudy` does, where a model for it is installed.
///
/// Native decoders run in this process: a broken film can end it. `worker` keeps them apart.
///
/// @param threads that the decoder may use
public record FilmStudy(int threads) {

    /// Takes the time of decoding the film, and some 250 bytes of memory a frame. `FolderStudy` needs hardly
    /// any, for films of any length.
    ///
    /// @param further who else looks on in the same pass
    /// @throws NotAFilm when the file holds no film that can be decoded
    public StudiedFilm of(Path file, FilmViewer... further) throws NotAFilm {
        SignalMeter meter = new SignalMeter();
        ColourMeter colours = new ColourMeter();
        LoudnessMeter loudness = new LoudnessMeter();
        Fingerprinter fingerprinter = new Fingerprinter();
        List<FilmViewer> viewers = new ArrayList<>(List.of(meter, colours, loudness, fingerprinter));
        viewers.addAll(Arrays.asList(further));
        try (FilmReader reader = FilmReader.open(file, threads)) {
            reader.read(viewers.toArray(FilmViewer[]::new));
            Signals signals = meter.signals();
            List<Transition> transitions = TransitionFinder.USUAL.find(signals);
            Shots shots = Shots.divide(reader.times(), transitions);
            return new StudiedFilm(
                    file,
                    reader.properties(),
                    reader.faults(),
                    signals,
                    transitions,
                    shots,
                    new KeptMeasures(colours.colours(), loudness.loudness().orElse(null), null),
                    fingerprinter.fingerprint().withBoundaries(shots.boundaries()));
        }
    }
}
