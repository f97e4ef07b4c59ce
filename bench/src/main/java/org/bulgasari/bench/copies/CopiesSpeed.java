package org.bulgasari.bench.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bulgasari.bench.Figure;
import org.bulgasari.bench.Figures;
import org.bulgasari.bench.program.Folders;
import org.bulgasari.bench.program.Project;
import org.bulgasari.filmform.copies.Identification;
import org.bulgasari.filmform.copies.Identifier;
import org.bulgasari.filmform.copies.index.Enrolment;
import org.bulgasari.filmform.copies.index.FilmIndex;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.bulgasari.filmform.fingerprints.FingerprintFile;
import org.bulgasari.filmform.fingerprints.Fingerprinter;
import org.bulgasari.filmform.fingerprints.Reversal;

/// How fast copies are found among a hundred million hashes, and what the index weighs.
///
/// The hashes are those of the rendered distractors as they are, mirrored, upside down, as negatives, and all
/// of these at once (a reversal turns known bits, so these are the hashes that the reversed pictures have).
public final class CopiesSpeed {

    private static final int HOURS = 900;
    private static final long HASHES = 100_000_000;
    private static final int FILMS_AT_ONCE = 250;
    private static final int QUERIES = 40;
    private static final double NANOS_A_SECOND = 1e9;
    private static final Reversal[] REVERSALS = Reversal.values();

    private final Path work;

    public CopiesSpeed(Project project) {
        work = project.root().resolve("bench/target/copies");
    }

    public void run(Figures figures) throws IOException, InterruptedException {
        List<Path> films = new Distractors(work.resolve("distractors")).ofHours(HOURS);
        Path folder = work.resolve("hundred-million");
        if (!Files.exists(folder.resolve("full"))) {
            Folders.delete(folder);
            enrol(figures, folder, films);
            Files.createFile(folder.resolve("full"));
        }
        try (FilmIndex index = FilmIndex.open(folder)) {
            System.err.println(index.hashes() + " hashes in " + index.bytes() + " bytes");
            figures.add(Figure.atLeast("copies.hashes", index.hashes() / 1e6, "million", HASHES / 1e6));
            figures.add(Figure.atMost("copies.bytes-a-hash", (double) index.bytes() / index.hashes(), "bytes", 30));
            match(figures, index, films);
        }
    }

    private void enrol(Figures figures, Path folder, List<Path> films) throws IOException {
        long spent = 0;
        try (FilmIndex index = FilmIndex.openForWriting(folder)) {
            for (int variant = 0; index.hashes() < HASHES && variant < 1 << REVERSALS.length; variant++)
                for (int from = 0; from < films.size() && index.hashes() < HASHES; from += FILMS_AT_ONCE)
                    spent += enrol(index, films.subList(from, Math.min(films.size(), from + FILMS_AT_ONCE)), variant);
            System.err.println("Enrolled " + index.hashes() + " hashes");
            figures.add(Figure.atLeast(
                    "copies.enrolment", index.hashes() / (spent / NANOS_A_SECOND), "hashes a second", 1_000_000));
            long start = System.nanoTime();
            index.merge();
            figures.add(Figure.observed("copies.merging", (System.nanoTime() - start) / NANOS_A_SECOND, "s"));
        }
    }

    /// Reading and reversing the films is not counted.
    private static long enrol(FilmIndex index, List<Path> films, int variant) throws IOException {
        List<Fingerprint> read = new ArrayList<>();
        for (Path film : films) read.add(reversed(FingerprintFile.read(film), variant));
        long start = System.nanoTime();
        try (Enrolment enrolment = index.enrol()) {
            for (int i = 0; i < read.size(); i++)
                enrolment.add(films.get(i).getFileName() + " " + variant, read.get(i));
            enrolment.commit();
        }
        return System.nanoTime() - start;
    }

    private static Fingerprint reversed(Fingerprint film, int variant) {
        Fingerprint reversed = film;
        for (int i = 0; i < REVERSALS.length; i++) if ((variant >> i & 1) == 1) reversed = REVERSALS[i].of(reversed);
        return reversed;
    }

    /// Half of the queries are a minute of an enrolled film, half a minute of one that nobody enrolled.
    private static void match(Figures figures, FilmIndex index, List<Path> films) throws IOException {
        Identifier identifier = new Identifier(index);
        List<Double> known = new ArrayList<>();
        List<Double> unknown = new ArrayList<>();
        int named = 0;
        int misnamed = 0;
        for (int i = 0; i < 2 * QUERIES; i++) {
            boolean stranger = i % 2 == 1;
            long seed = stranger ? 77_000_000L + i : Distractors.seed(i % films.size());
            Fingerprint query = minute(seed);
            long start = System.nanoTime();
            List<Identification> found = identifier.identify(query);
            double time = (System.nanoTime() - start) / 1e6;
            if (i >= QUERIES / 2) (stranger ? unknown : known).add(time);
            if (stranger) misnamed += found.size();
            else if (!found.isEmpty()) named++;
        }
        figures.add(Figure.atMost("copies.match.known.p50", percentile(known, 50), "ms", 300));
        figures.add(Figure.atMost("copies.match.known.p95", percentile(known, 95), "ms", 300));
        figures.add(Figure.atMost("copies.match.unknown.p50", percentile(unknown, 50), "ms", 300));
        figures.add(Figure.atMost("copies.match.unknown.p95", percentile(unknown, 95), "ms", 300));
        figures.add(Figure.atLeast("copies.match.named", named, "of " + QUERIES, QUERIES));
        figures.add(Figure.atMost("copies.match.strangers-named", misnamed, "of " + QUERIES, 0));
    }

    /// The first minute of a rendered film.
    private static Fingerprint minute(long seed) {
        Fingerprinter fingerprinter = new Fingerprinter();
        new RenderedFilm(seed, 60).show(fingerprinter);
        return fingerprinter.fingerprint();
    }

    private static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
