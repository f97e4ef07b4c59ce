package org.bulgasari.filmform.compare.page;

import java.util.List;
import org.bulgasari.filmform.compare.ComparedFilm;
import org.bulgasari.filmform.compare.Credits;
import org.bulgasari.filmform.compare.FilmGroup;
import org.bulgasari.filmform.compare.words.ComparisonProse;

/// Films as rows of a table.
final class FilmRows {

    private static final List<String> COLUMNS = List.of(
            "column.film",
            "column.group",
            "column.director",
            "column.year",
            "column.genre",
            "column.shots",
            "column.minutes",
            "column.msl",
            "column.asl",
            "column.rate");

    private final ComparisonProse prose;

    FilmRows(ComparisonProse prose) {
        this.prose = prose;
    }

    List<String> columns() {
        return COLUMNS.stream().map(key -> prose.say(key)).toList();
    }

    List<List<String>> of(FilmGroup group) {
        return group.films().stream().map(film -> row(film, group.name())).toList();
    }

    private List<String> row(ComparedFilm film, String group) {
        Credits credits = film.credits();
        return List.of(
                credits.title(),
                group,
                credits.directors().isEmpty() ? prose.say("not.known") : String.join(", ", credits.directors()),
                credits.year() == 0 ? "–" : String.valueOf(credits.year()),
                credits.genre().isEmpty() ? "–" : credits.genre(),
                prose.whole(film.lengths().count()),
                prose.figure(film.lengths().total() / 60),
                prose.figure(film.lengths().median()),
                prose.figure(film.lengths().average()),
                prose.figure(60 / film.lengths().average()));
    }

    /// Its title, with the year where it is known.
    static String titled(ComparedFilm film) {
        int year = film.credits().year();
        return film.credits().title() + (year == 0 ? "" : " (" + year + ")");
    }
}
