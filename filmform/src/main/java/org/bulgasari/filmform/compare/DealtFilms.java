package org.bulgasari.filmform.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Films dealt to the two groups: those named for a group, and those of the rest that a protocol puts there.
///
/// @param leftOut that neither group takes
public record DealtFilms(FilmGroup a, FilmGroup b, List<ComparedFilm> leftOut) {

    public DealtFilms {
        leftOut = List.copyOf(leftOut);
    }

    /// @param a films named for the first group
    /// @param b for the second
    /// @param rest for the protocol to deal
    /// @throws BadInput when a film is meant by both groups of the protocol
    public static DealtFilms of(Protocol protocol, List<ComparedFilm> a, List<ComparedFilm> b, List<ComparedFilm> rest)
            throws BadInput {
        List<ComparedFilm> first = new ArrayList<>(a);
        List<ComparedFilm> second = new ArrayList<>(b);
        List<ComparedFilm> leftOut = new ArrayList<>();
        for (ComparedFilm film : rest) {
            boolean inA = find(protocol.a(), film).isPresent();
            boolean inB = find(protocol.b(), film).isPresent();
            if (inA && inB)
                throw new BadInput("Both groups of the protocol mean \""
                        + film.credits().title() + "\": a film belongs to one of them.");
            (inA ? first : inB ? second : leftOut).add(film);
        }
        return new DealtFilms(group(protocol.a(), first), group(protocol.b(), second), leftOut);
    }

    private static FilmGroup group(Protocol.PlannedGroup planned, List<ComparedFilm> films) {
        return new FilmGroup(
                planned.name(),
                films.stream()
                        .map(film -> find(planned, film).map(film::with).orElse(film))
                        .toList());
    }

    private static Optional<Credits> find(Protocol.PlannedGroup planned, ComparedFilm film) {
        return planned.films().stream()
                .filter(plan -> Corpus.means(plan.id(), film.id()))
                .map(Protocol.PlannedFilm::credits)
                .findFirst();
    }
}
