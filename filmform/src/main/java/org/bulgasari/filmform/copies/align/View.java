package org.bulgasari.filmform.copies.align;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.fingerprints.Crop;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.bulgasari.filmform.fingerprints.Reversal;

/// How the picture of one film lies in that of the other: which crops show the same, and whether left is right.
record View(Crop crop, Crop otherCrop, boolean mirrored) {

    static final List<View> ALL = all();
    /// Views in which a pair of pictures is looked for, the likeliest first.
    static final List<View> USUAL = List.of(
            new View(Crop.WHOLE, Crop.WHOLE, false),
            new View(Crop.CENTRAL, Crop.CENTRAL, false),
            new View(Crop.NARROW, Crop.CENTRAL, false),
            new View(Crop.CENTRAL, Crop.NARROW, false),
            new View(Crop.WIDE, Crop.WHOLE, false),
            new View(Crop.WHOLE, Crop.WIDE, false));

    private static List<View> all() {
        List<View> views = new ArrayList<>();
        for (Crop crop : Crop.ALL)
            for (Crop other : Crop.ALL)
                for (boolean mirrored : new boolean[] {false, true}) views.add(new View(crop, other, mirrored));
        return List.copyOf(views);
    }

    View mirror() {
        return new View(crop, otherCrop, !mirrored);
    }

    /// Bits in which two moments differ.
    int distance(Fingerprint film, int moment, Fingerprint other, int otherMoment) {
        long hash = film.hash(moment, crop);
        return Long.bitCount((mirrored ? Reversal.LEFT_RIGHT.of(hash) : hash) ^ other.hash(otherMoment, otherCrop));
    }
}
