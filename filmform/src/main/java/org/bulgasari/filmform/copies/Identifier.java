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
    /// Grainy strangers among hundreds of hours reach some 25, in stretches of a second or two; bad copies of a
    /// few seconds above 100.
    private static final double EVIDENCE = 60;

    private static final double SHORTEST_MATCH_IN_SECONDS = 2.5;

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
            Alignment alignment =
                    Aligner.align(query, film, candidate.from, candidate.to, Aligner.EVIDENCE_OF_A_STRETCH, mirrored);
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
            from = Math.min(from, place.tick() - AROUND - queryTicks / 8);
            to = Math.max(to, place.tick() + queryTicks + AROUND + queryTicks / 8);
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
