package org.bulgasari.filmform.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What to be careful of in a comparison of groups.
///
/// @param measuresNotKnown of the protocol, in one group or both, and so left out
/// @param directorsNotKnown films that count as by a director of their own
/// @param directorsOfBoth who have films in both groups
/// @param errors with which the films' boundaries were found
public record Cautions(
        int measuresNotKnown, int directorsNotKnown, List<String> directorsOfBoth, List<DetectorError> errors) {

    public Cautions {
        directorsOfBoth = List.copyOf(directorsOfBoth);
        errors = List.copyOf(errors);
    }

    static Cautions of(FilmGroup a, FilmGroup b, int measuresNotKnown) {
        List<ComparedFilm> films =
                Stream.concat(a.films().stream(), b.films().stream()).toList();
        int unknown = (int) films.stream()
                .filter(film -> film.credits().directors().isEmpty())
                .count();
        Set<String> both = clusters(a);
        both.retainAll(clusters(b));
        return new Cautions(
                measuresNotKnown,
                unknown,
                List.copyOf(both),
                films.stream().map(ComparedFilm::error).distinct().toList());
    }

    private static Set<String> clusters(FilmGroup group) {
        return group.films().stream().map(FilmGroup::cluster).collect(Collectors.toCollection(TreeSet::new));
    }
}
