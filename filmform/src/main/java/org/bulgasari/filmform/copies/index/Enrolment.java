package org.bulgasari.filmform.copies.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bulgasari.filmform.fingerprints.Crop;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.bulgasari.filmform.fingerprints.FingerprintFile;
import org.bulgasari.filmform.fingerprints.Landmark;
import org.jspecify.annotations.Nullable;

/// Enrols any number of films at once: one segment. Closed without `commit`, nothing of it counts. One thread.
public final class Enrolment implements AutoCloseable {

    private final FilmIndex index;
    private final Path file;
    private @Nullable SegmentWriter writer;

    Enrolment(FilmIndex index) throws IOException {
        this.index = index;
        this.file = index.newSegment();
        this.writer = new SegmentWriter(file);
    }

    /// @param name by which it is named when a copy is met
    public EnrolledFilm add(String name, Fingerprint fingerprint) throws IOException {
        if (writer == null) throw new IllegalStateException("The enrolment has ended");
        int landmarks = fingerprint.landmarks();
        int slots = landmarks == 0 ? 0 : fingerprint.landmark(landmarks - 1).slot() + 1;
        EnrolledFilm film = new EnrolledFilm(index.newNumber(), name, slots);
        FingerprintFile.write(fingerprint, index.fingerprintFile(film.id()));
        writer.film(film);
        int next = 0;
        for (int slot = 0; slot < slots; slot++) {
            Landmark landmark = fingerprint.landmark(next);
            if (landmark.slot() > slot) {
                writer.slot(0, 0);
                continue;
            }
            writer.slot(stored(landmark.hash(Crop.WHOLE)), stored(landmark.hash(Crop.CENTRAL)));
            next++;
        }
        return film;
    }

    private static long stored(long hash) {
        return hash == 0 ? 1 : hash;
    }

    /// From now on the films are found, and stay.
    public void commit() throws IOException {
        if (writer == null) throw new IllegalStateException("The enrolment has ended");
        writer.finish();
        writer.close();
        writer = null;
        index.add(file);
    }

    @Override
    public void close() throws IOException {
        if (writer == null) return;
        writer.close();
        writer = null;
        Files.deleteIfExists(file);
    }
}
