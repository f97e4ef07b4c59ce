package org.bulgasari.filmform.fingerprints;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.SmallPicture;
import org.jspecify.annotations.Nullable;

/// Takes a film's fingerprint while it is decoded.
///
/// At each tick the picture on screen is sampled, kept until the borders are known from four seconds on both sides,
/// then hashed. Some 0.4 milliseconds a second of film; a quarter of a megabyte, and the fingerprint. One thread.
public final class Fingerprinter implements FilmViewer {

    private static final int AROUND = 4 * Fingerprint.TICKS_A_SECOND;
    private static final int LONGEST_HOLD = 10 * Fingerprint.TICKS_A_SECOND;
    private static final long LAST_TICK = 200L * 3600 * Fingerprint.TICKS_A_SECOND;
    private static final double FLAT = 6;

    private final PictureHasher hasher = new PictureHasher();
    private final List<Sample> around = new ArrayList<>();
    private final Deque<Sample> waiting = new ArrayDeque<>();
    private @Nullable SmallPicture onScreen;
    private double first = Double.NaN;
    private double lastSeen;
    private double lastStep;
    private long next;

    private ActivePicture active = ActivePicture.ALL;
    private long activeUntil;
    private @Nullable SmallPicture hashed;
    private PictureHasher.Hashes hashes = new PictureHasher.Hashes(0, new long[0]);

    private int[] ticks = new int[512];
    private long[] kept = new long[512 * Crop.COUNT];
    private int moments;
    private long[] landmarks = new long[128 * Landmark.WORDS];
    private int landmarkWords;

    @Override
    public void see(SmallPicture picture) {
        double time = picture.time().value();
        if (Double.isNaN(first)) first = time;
        double seconds = time - first;
        if (onScreen != null && seconds > lastSeen) {
            lastStep = Math.min(seconds - lastSeen, 1);
            sampleUntil((long) Math.ceil(seconds * Fingerprint.TICKS_A_SECOND - 1e-6));
        }
        onScreen = picture;
        lastSeen = Math.max(lastSeen, seconds);
    }

    /// Samples what has been on screen up to a tick, which shows something else already.
    private void sampleUntil(long end) {
        if (onScreen == null) return;
        long last = Math.min(Math.min(end, next + LONGEST_HOLD), LAST_TICK);
        Sample sample = null;
        while (next < last) {
            sample = sample == null ? new Sample(next, onScreen) : sample.heldUntil(next);
            waiting.add(sample);
            around.add(sample);
            next++;
            hashUntil(next - AROUND);
        }
        next = Math.max(next, Math.min(end, LAST_TICK));
    }

    private void hashUntil(long end) {
        while (!waiting.isEmpty() && waiting.getFirst().tick() < end) hash(waiting.removeFirst());
    }

    private void hash(Sample sample) {
        if (sample.tick() >= activeUntil) {
            around.removeIf(each -> each.tick() < sample.tick() - AROUND);
            ActivePicture found = BorderFinder.find(around);
            if (!found.equals(active)) hashed = null;
            active = found;
            activeUntil = sample.tick() + Fingerprint.TICKS_A_SECOND;
        }
        if (sample.picture() != hashed) hashes = hasher.hash(sample.picture(), active);
        hashed = sample.picture();
        if (hashes.contrast() < FLAT) return;
        keep(sample);
    }

    private void keep(Sample sample) {
        if (moments == ticks.length) {
            ticks = Arrays.copyOf(ticks, moments * 2);
            kept = Arrays.copyOf(kept, kept.length * 2);
        }
        ticks[moments] = Math.toIntExact(sample.tick());
        System.arraycopy(hashes.words(), 0, kept, moments * Crop.COUNT, Crop.COUNT);
        moments++;
        if (sample.tick() % Fingerprint.TICKS_A_SLOT != 0) return;
        if (landmarkWords == landmarks.length) landmarks = Arrays.copyOf(landmarks, landmarkWords * 2);
        System.arraycopy(hashes.words(), Crop.COUNT, landmarks, landmarkWords, Landmark.WORDS);
        landmarkWords += Landmark.WORDS;
    }

    /// The fingerprint of all that was seen; ends the work.
    public Fingerprint fingerprint() {
        double length = Double.isNaN(first) ? 0 : Math.min(lastSeen + lastStep, LAST_TICK / Fingerprint.TICKS_A_SECOND);
        sampleUntil((long) Math.ceil(length * Fingerprint.TICKS_A_SECOND - 1e-6));
        hashUntil(Long.MAX_VALUE);
        return new Fingerprint(
                length,
                new double[0],
                Arrays.copyOf(ticks, moments),
                Arrays.copyOf(kept, moments * Crop.COUNT),
                Arrays.copyOf(landmarks, landmarkWords));
    }
}
