package org.bulgasari.filmform.copies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulgasari.filmform.copies.align.Aligner;
import org.bulgasari.filmform.copies.align.Alignment;
import org.bulgasari.filmform.copies.index.EnrolledFilm;
import org.bulgasari.filmform.copies.index.FilmIndex;
import org.bulgasari.filmform.copies.index.Place;
import org.bulgasari.filmform.copies.index.Query;
import org.bulgasari.filmform.fingerprints.Fingerprint;

/// Names films by an index. For any number of threads.
///
/// The index is asked for a minute at a time, up to sixteen of them spread over the film; the films with most
/// votes are aligned with it, and named when the evidence cannot be chance. If nothing is, the mirror image is
/// asked for.
public final class Identifier {

    private static final int MINUTE = 120;
    private static final int MINUTES = 16;
    private static final int PLACES = 12;
    private static final int FILMS = 8;
    /// Fewer are not looked at: bad copies of a few seconds have 30, the best of strangers among 500 hours some 18, the
    /// eighth some 8.
    private static final int LEAST_VOTES = 10;
    /// Grainy strangers among hundreds of hours reach some 25, in stretches of a second or two; bad copies of a
    /// few seconds above 100.
    private static final double EVIDENCE = 60;

    private static final double SHORTEST_MATCH_IN_SECONDS = 2.5;

    /// Evidence at a glance that is worth looking more closely. A glance sees less than the
    /// whole, since it tries one guess at the speed: hence half of what naming takes.
    private static final double PROMISING = EVIDENCE / 2;
    /// Ticks about a place that a glance takes in.
    private static final int CLOSE = 4 * Fingerprint.TICKS_A_SECOND;

    private static final int AROUND = 60 * Fingerprint.TICKS_A_SECOND;

    private final FilmIndex index;

    public Identifier(FilmIndex index) {
        this.index = index;
    }

    /// The films that a fingerprint shows a copy of, best first; none when none is known.
    public List<Identification> identify(Fingerprint query) throws IOException {
        List<Identification> upright = identify(query, false);
        return upright.isEmpty() ? identify(query, true) : upright;
    }

    private List<Identification> identify(Fingerprint query, boolean mirrored) throws IOException {
        List<Identification> found = new ArrayList<>();
        for (Candidate candidate : candidates(query, mirrored)) {
            Fingerprint film = index.fingerprint(candidate.film);
            if (candidate.glance(query, film, mirrored) < PROMISING) continue;
            Alignment alignment = candidate.align(query, film, mirrored);
            if (alignment.evidence() < EVIDENCE || alignment.matchedLength() < SHORTEST_MATCH_IN_SECONDS) continue;
            found.add(new Identification(candidate.film.name(), alignment.likeness(), alignment));
        }
        found.sort(Comparator.comparingDouble(
                        (Identification each) -> each.alignment().evidence())
                .reversed());
        return List.copyOf(found);
    }

    /// A film, and the range of its ticks in which the query may lie.
    private static final class Candidate {
        private final EnrolledFilm film;
        private int from = Integer.MAX_VALUE;
        private int to;
        private int votes;

        Candidate(EnrolledFilm film) {
            this.film = film;
        }

        void add(Place place, int queryTicks) {
            votes += place.votes();
            from = Math.min(from, place.tick() - queryTicks / 8);
            to = Math.max(to, place.tick() + queryTicks + queryTicks / 8);
        }

        double glance(Fingerprint query, Fingerprint whole, boolean mirrored) {
            return Aligner.glance(query, whole, from - CLOSE, to + CLOSE, mirrored);
        }

        Alignment align(Fingerprint query, Fingerprint whole, boolean mirrored) {
            return Aligner.align(query, whole, from - AROUND, to + AROUND, Aligner.EVIDENCE_OF_A_STRETCH, mirrored);
        }
    }

    private List<Candidate> candidates(Fingerprint query, boolean mirrored) throws IOException {
        Map<Long, Candidate> candidates = new LinkedHashMap<>();
        for (Query minute : minutes(query, mirrored)) {
            for (Place place : index.places(minute, PLACES)) {
                candidates
                        .computeIfAbsent(place.film().id(), unseen -> new Candidate(place.film()))
                        .add(place, query.ticks());
            }
        }
        return candidates.values().stream()
                .filter(candidate -> candidate.votes >= LEAST_VOTES)
                .sorted(Comparator.comparingInt((Candidate each) -> each.votes).reversed())
                .limit(FILMS)
                .toList();
    }

    private static List<Query> minutes(Fingerprint query, boolean mirrored) {
        int slots = query.ticks() / Fingerprint.TICKS_A_SLOT + 1;
        int count = Math.max(1, (slots + MINUTE / 2) / MINUTE);
        int asked = Math.min(count, MINUTES);
        List<Query> minutes = new ArrayList<>();
        for (int i = 0; i < asked; i++) {
            int from = (int) ((long) i * count / asked) * MINUTE;
            int to = i == asked - 1 && asked == count ? slots : from + MINUTE;
            minutes.add(Query.of(query, from, to, mirrored));
        }
        return minutes;
    }
}
