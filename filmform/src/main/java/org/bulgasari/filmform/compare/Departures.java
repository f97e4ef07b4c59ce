package org.bulgasari.filmform.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where what was measured is not what the protocol laid down, in sentences.
final class Departures {

    private final Protocol protocol;
    private final List<String> sentences = new ArrayList<>();

    private Departures(Protocol protocol) {
        this.protocol = protocol;
    }

    static List<String> of(Protocol protocol, FilmGroup a, FilmGroup b) {
        Departures departures = new Departures(protocol);
        if (protocol.isWritten()) {
            departures.films(protocol.a(), a, b);
            departures.films(protocol.b(), b, a);
        }
        departures.controls(a, b);
        return List.copyOf(departures.sentences);
    }

    private void films(Protocol.PlannedGroup planned, FilmGroup measured, FilmGroup other) {
        for (Protocol.PlannedFilm film : planned.films()) {
            if (isAmong(film, measured)) continue;
            String where = isAmong(film, other) ? "was measured in the other group" : "was not measured";
            sentences.add(
                    "\u201c" + film.credits().title() + "\u201d, planned in " + planned.name() + ", " + where + ".");
        }
        for (ComparedFilm film : measured.films())
            if (planned.films().stream().noneMatch(plan -> Corpus.means(plan.id(), film.id())))
                sentences.add("\u201c" + film.credits().title() + "\u201d was measured in " + planned.name()
                        + " and is not in the protocol.");
    }

    private static boolean isAmong(Protocol.PlannedFilm film, FilmGroup group) {
        return group.films().stream().anyMatch(measured -> Corpus.means(film.id(), measured.id()));
    }

    private void controls(FilmGroup a, FilmGroup b) {
        for (ComparedFilm film : a.films()) {
            if (film.credits().year() == 0) continue;
            boolean controlled = b.films().stream().anyMatch(control -> isControl(control.credits(), film.credits()));
            if (!controlled)
                sentences.add(String.format(
                        Locale.ROOT,
                        "\u201c%s\u201d (%d) has no control in %s within %d years%s.",
                        film.credits().title(),
                        film.credits().year(),
                        b.name(),
                        protocol.yearsApart(),
                        protocol.sameGenre() ? " and of the same genre" : ""));
        }
    }

    private boolean isControl(Credits control, Credits film) {
        boolean near = control.year() != 0 && Math.abs(control.year() - film.year()) <= protocol.yearsApart();
        return near && (!protocol.sameGenre() || control.genre().equalsIgnoreCase(film.genre()));
    }
}
