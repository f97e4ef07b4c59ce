package org.bulgasari.filmform.copies.index;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.fingerprints.Crop;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.bulgasari.filmform.fingerprints.Landmark;
import org.bulgasari.filmform.fingerprints.Reversal;

/// What is asked of the index: probes of a minute of film, by the landmark they belong to.
///
/// @param fromSlot the first half second
/// @param probes of each landmark
public record Query(int fromSlot, List<Asked> probes) {

    static final int LONGEST = 1024;
    private static final int SHORT = 64;
    private static final List<Crop> CROPS = List.of(Crop.WHOLE, Crop.NARROW, Crop.CENTRAL);

    /// @param slot from the query's first
    public record Asked(int slot, Probe probe) {}

    public Query {
        probes = List.copyOf(probes);
    }

    /// Asks for the landmarks of some half seconds of a film.
    ///
    /// @param toSlot excluded; at most 1,024 more than the first
    /// @param mirrored with left and right exchanged
    public static Query of(Fingerprint film, int fromSlot, int toSlot, boolean mirrored) {
        if (toSlot - fromSlot > LONGEST) throw new IllegalArgumentException("Longer than " + LONGEST + " slots");
        List<Asked> probes = new ArrayList<>();
        for (int i = 0; i < film.landmarks(); i++) {
            Landmark landmark = film.landmark(i);
            if (landmark.slot() < fromSlot || landmark.slot() >= toSlot) continue;
            for (Crop crop : CROPS) {
                long hash = landmark.hash(crop);
                Probe probe = new Probe(
                        mirrored ? Reversal.LEFT_RIGHT.of(hash) : hash,
                        landmark.weakBits(crop),
                        toSlot - fromSlot <= SHORT);
                probes.add(new Asked(landmark.slot() - fromSlot, probe));
            }
        }
        return new Query(fromSlot, probes);
    }
}
