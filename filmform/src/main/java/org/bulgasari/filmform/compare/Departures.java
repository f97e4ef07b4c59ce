package org.bulgasari.filmform.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Finds where what was measured is not what the protocol laid down.
final class Departures {

    private final Protocol protocol;
    private final List<Departure> found = new ArrayList<>();

    private Departures(Protocol protocol) {
        this.protocol = protocol;
    }

    /// @param leftOut films that were given and belong to neither group
    static List<Departure> of(Protocol protocol, FilmGroup a, FilmGroup b, List<ComparedFilm> leftOut) {
        Departures departures = new Departures(protocol);
        if (protocol.isWritten()) {
            departures.films(protocol.a(), a, b);
            departures.films(protocol.b(), b, a);
            leftOut.forEach(film -> departures.found.add(new Departure.LeftOut(title(film))));
            departures.early(a);
            departures.early(b);
        }
        departures.controls(a, b);
        return List.copyOf(departures.found);
    }

    private void films(Protocol.PlannedGroup planned, FilmGroup measured, FilmGroup other) {
        for (Protocol.PlannedFilm film : planned.films()) {
            if (isAmong(film, measured)) continue;
            String title = film.credits().title();
            found.add(
                    isAmong(film, other)
                            ? new Departure.InOtherGroup(title, planned.name())
                            : new Departure.NotMeasured(title, planned.name()));
        }
        for (ComparedFilm film : measured.films())
            if (planned.films().stream().noneMatch(plan -> Corpus.means(plan.id(), film.id())))
                found.add(new Departure.NotPlanned(title(film), planned.name()));
    }

    private static boolean isAmong(Protocol.PlannedFilm film, FilmGroup group) {
        return group.films().stream().anyMatch(measured -> Corpus.means(film.id(), measured.id()));
    }

    private void early(FilmGroup group) {
        LocalDate fixed = protocol.fixed();
        if (fixed == null) return;
        for (ComparedFilm film : group.films()) {
            Instant made = film.made();
            if (made == null) continue;
            LocalDate measured = LocalDate.ofInstant(made, ZoneOffset.UTC);
            if (measured.isBefore(fixed)) found.add(new Departure.MeasuredBefore(title(film), measured, fixed));
        }
    }

    private void controls(FilmGroup a, FilmGroup b) {
        for (ComparedFilm film : a.films()) {
            int year = film.credits().year();
            if (year == 0 || b.films().stream().anyMatch(control -> isControl(control.credits(), film.credits())))
                continue;
            found.add(new Departure.WithoutControl(
                    title(film), year, b.name(), protocol.yearsApart(), protocol.sameGenre()));
        }
    }

    private boolean isControl(Credits control, Credits film) {
        boolean near = control.year() != 0 && Math.abs(control.year() - film.year()) <= protocol.yearsApart();
        return near && (!protocol.sameGenre() || control.genre().equalsIgnoreCase(film.genre()));
    }

    private static String title(ComparedFilm film) {
        return film.credits().title();
    }
}
