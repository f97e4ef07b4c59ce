package org.bulgasari.filmform.copies.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.bulgasari.filmform.fingerprints.DamagedFile;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.bulgasari.filmform.fingerprints.FingerprintFile;
import org.jspecify.annotations.Nullable;

/// An index of films in a folder: segments, the manifest that names them, and the fingerprint of every film.
///
/// Any number of threads may search while one enrols or merges; of processes only one may write (a lock file).
/// What `Enrolment.commit` has returned from survives any crash.
public final class FilmIndex implements AutoCloseable {

    private final Path folder;
    private final @Nullable FolderLock lock;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile List<Segment> segments;
    private volatile Manifest manifest;

    private FilmIndex(Path folder, @Nullable FolderLock lock, Manifest manifest, List<Segment> segments) {
        this.folder = folder;
        this.lock = lock;
        this.manifest = manifest;
        this.segments = segments;
    }

    /// Opens an index to look films up. Costs the reading of all directories.
    ///
    /// @throws DamagedFile when one of its files is damaged or foreign
    /// @throws NoSuchFileException when there is no index in the folder
    public static FilmIndex open(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(Manifest.FILE)))
            throw new NoSuchFileException(
                    folder.toString(),
                    null,
                    "There is no index of films in " + folder
                            + "; name the folder of one, or enrol a first film with --add.");
        Manifest manifest = Manifest.read(folder);
        return new FilmIndex(folder, null, manifest, segments(folder, manifest));
    }

    /// Opens an index to enrol films too; an absent one begins empty. Removes what a killed write left behind.
    ///
    /// @throws IOException when another process is writing to it, or as `open`
    public static FilmIndex openForWriting(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("films"));
        FolderLock lock = FolderLock.take(folder);
        try {
            Manifest manifest = Manifest.read(folder);
            List<Segment> segments = segments(folder, manifest);
            removeRemains(folder, manifest, segments);
            return new FilmIndex(folder, lock, manifest, segments);
        } catch (IOException | RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    private static List<Segment> segments(Path folder, Manifest manifest) throws IOException {
        List<Segment> segments = new ArrayList<>();
        for (String name : manifest.segments()) {
            Path file = folder.resolve(name);
            if (!Files.exists(file))
                throw new DamagedFile(
                        file + " is missing; enrol the films again into a new folder, or restore a copy.");
            segments.add(Segment.open(file));
        }
        return List.copyOf(segments);
    }

    private static void removeRemains(Path folder, Manifest manifest, List<Segment> segments) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                boolean remains =
                        name.endsWith(".segment") && !manifest.segments().contains(name);
                if (remains || name.equals(Manifest.FILE + ".new")) Files.delete(file);
            }
        }
        Set<String> known = new HashSet<>();
        for (Segment segment : segments)
            for (EnrolledFilm film : segment.films().films())
                known.add(fingerprintFile(folder, film.id()).getFileName().toString());
        try (Stream<Path> files = Files.list(folder.resolve("films"))) {
            for (Path file : files.toList())
                if (!known.contains(file.getFileName().toString())) Files.delete(file);
        }
    }

    /// Begins to enrol films; nothing counts before `commit`.
    ///
    /// @throws IllegalStateException when the index is open for looking up only
    public Enrolment enrol() throws IOException {
        if (lock == null) throw new IllegalStateException("The index is open for looking up only");
        return new Enrolment(this);
    }

    /// All films, in the order of their enrolment.
    public List<EnrolledFilm> films() {
        return segments.stream()
                .flatMap(segment -> segment.films().films().stream())
                .toList();
    }

    /// @throws DamagedFile when it is damaged or missing
    public Fingerprint fingerprint(EnrolledFilm film) throws IOException {
        Path file = fingerprintFile(folder, film.id());
        if (!Files.exists(file)) throw new DamagedFile(file + " is missing; enrol \"" + film.name() + "\" again.");
        return FingerprintFile.read(file);
    }

    /// Hashes that are enrolled, those of both crops counted.
    public long hashes() {
        long hashes = 0;
        for (Segment segment : segments) hashes += segment.hashes();
        return hashes;
    }

    /// Bytes of the segments; the fingerprints lie outside.
    public long bytes() {
        return segments.stream().mapToLong(Segment::size).sum();
    }

    /// Reads all of it and proves it by its sums.
    ///
    /// @throws DamagedFile that names the damaged file
    public void verify() throws IOException {
        for (Segment segment : segments) segment.verify();
        for (EnrolledFilm film : films()) {
            Path unread = fingerprintFile(folder, film.id());
            FingerprintFile.read(unread);
        }
    }

    /// Merges segments until few are left, each much larger than the next. May run beside searches; takes a
    /// minute for a hundred million hashes.
    public void merge() throws IOException {
        writing.lock();
        try {
            List<Segment> small = Merge.due(segments);
            while (!small.isEmpty()) {
                merge(small);
                small = Merge.due(segments);
            }
        } finally {
            writing.unlock();
        }
    }

    private void merge(List<Segment> merged) throws IOException {
        Path file = newSegment();
        Merge.write(merged, file);
        List<Segment> left = new ArrayList<>(segments);
        int place = left.indexOf(merged.getFirst());
        left.removeAll(merged);
        left.add(place, Segment.open(file));
        replace(left);
        for (Segment old : merged) Files.delete(old.file());
    }

    /// A film's number, for its fingerprint; counts when the manifest is next written.
    long newNumber() {
        writing.lock();
        try {
            long number = manifest.next();
            manifest = new Manifest(number + 1, manifest.segments());
            return number;
        } finally {
            writing.unlock();
        }
    }

    Path newSegment() {
        return folder.resolve(newNumber() + ".segment");
    }

    Path fingerprintFile(long film) {
        return fingerprintFile(folder, film);
    }

    private static Path fingerprintFile(Path folder, long film) {
        return folder.resolve("films").resolve(film + ".fingerprint");
    }

    /// Makes a finished segment count.
    void add(Path file) throws IOException {
        writing.lock();
        try {
            List<Segment> all = new ArrayList<>(segments);
            all.add(Segment.open(file));
            Manifest.force(folder.resolve("films"));
            replace(all);
        } finally {
            writing.unlock();
        }
    }

    private void replace(List<Segment> all) throws IOException {
        List<String> names = all.stream()
                .map(segment -> String.valueOf(segment.file().getFileName()))
                .toList();
        Manifest.force(folder);
        manifest = new Manifest(manifest.next(), names);
        manifest.write(folder);
        segments = List.copyOf(all);
    }

    /// The segments as they are now: a search stays with them.
    List<Segment> segments() {
        return segments;
    }

    /// Places where the query's landmarks may lie, best first.
    ///
    /// @param most places wanted
    public List<Place> places(Query query, int most) throws DamagedFile {
        return Vote.places(segments, query, most);
    }

    @Override
    public void close() throws IOException {
        if (lock != null) lock.close();
    }
}
