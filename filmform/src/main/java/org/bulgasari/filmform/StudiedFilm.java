package org.bulgasari.filmform;

import java.nio.file.Path;
import java.util.List;
import org.bulgasari.filmform.decode.Faults;
import org.bulgasari.filmform.decode.FilmProperties;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.bulgasari.filmform.measures.ColourMeter;
import org.bulgasari.filmform.measures.LoudnessMeter;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;

/// What a study found in one film.
///
/// @param transitions in order
/// @param shots the film divided at them, with the time of every frame
/// @param colours that were seen
/// @param loudness that was heard
public record StudiedFilm(
        Path file,
        FilmProperties properties,
        Faults faults,
        List<Transition> transitions,
        Shots shots,
        ColourMeter colours,
        LoudnessMeter loudness,
        Fingerprint fingerprint) {

    public StudiedFilm {
        transitions = List.copyOf(transitions);
    }
}
