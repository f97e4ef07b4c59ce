package org.bulgasari.filmform;

import java.nio.file.Path;
import java.util.List;
import org.bulgasari.filmform.decode.Faults;
import org.bulgasari.filmform.decode.FilmProperties;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.bulgasari.filmform.measures.KeptMeasures;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.signals.Signals;

/// What a study found in one film.
///
/// @param signals of every frame: other transitions can be found in them without decoding again
/// @param transitions in order
/// @param shots the film divided at them, with the time of every frame
/// @param measures colours that were seen, loudness that was heard
public record StudiedFilm(
        Path file,
        FilmProperties properties,
        Faults faults,
        Signals signals,
        List<Transition> transitions,
        Shots shots,
        KeptMeasures measures,
        Fingerprint fingerprint) {

    public StudiedFilm {
        transitions = List.copyOf(transitions);
    }
}
