package org.bulgasari.filmform.compare;

import java.util.List;

/// Films that are compared, as one, with another group.
public record FilmGroup(String name, List<ComparedFilm> films) {

    public FilmGroup {
        films = List.copyOf(films);
    }

    /// Directors; a film whose director is not known counts as one of its own.
    public int directors() {
        return (int) films.stream().map(FilmGroup::cluster).distinct().count();
    }

    static String cluster(ComparedFilm film) {
        return film.credits().cluster("? " + film.id());
    }
}
