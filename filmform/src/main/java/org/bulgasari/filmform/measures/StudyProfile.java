package org.bulgasari.filmform.measures;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.shots.Shot;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.time.Rational;

/// What a scholar decides before a film is measured; printed with every figure.
///
/// @param name what the profile is called
/// @param exclusions stretches left out, told by hand: no titles are looked for
/// @param intertitlesCounted whether stretches marked as intertitles count as shots after all
/// @param speed what the file's times are multiplied by to be those of the projection: 1 as filed, 25/24 for a
///     film sped up for PAL, 24/16 for a silent film of 16 frames a second filed at 24
public record StudyProfile(String name, List<Exclusion> exclusions, boolean intertitlesCounted, Rational speed) {

    private static final Rational ONE = new Rational(1, 1);
    private static final int MOST_EXCLUSIONS = 10_000;

    public StudyProfile {
        exclusions = List.copyOf(exclusions);
        Plausible.within("The number of exclusions", exclusions.size(), 0, MOST_EXCLUSIONS);
        Plausible.within("The speed", speed.value(), 0.1, 10);
    }

    /// Everything counts, at the file's own speed.
    public static StudyProfile plain() {
        return new StudyProfile("plain", List.of(), true, ONE);
    }

    public StudyProfile named(String newName) {
        return new StudyProfile(newName, exclusions, intertitlesCounted, speed);
    }

    public StudyProfile withSpeed(Rational newSpeed) {
        return new StudyProfile(name, exclusions, intertitlesCounted, newSpeed);
    }

    public StudyProfile withoutIntertitles() {
        return new StudyProfile(name, exclusions, false, speed);
    }

    /// Leaves one more stretch out.
    public StudyProfile without(Exclusion.Kind kind, Span span) {
        List<Exclusion> all = new ArrayList<>(exclusions);
        all.add(new Exclusion(kind, span));
        return new StudyProfile(name, all, intertitlesCounted, speed);
    }

    /// Whether a shot counts in the figures.
    public boolean counts(Shot shot) {
        return exclusions.stream()
                .filter(this::applies)
                .noneMatch(out -> out.span().holds(shot));
    }

    private boolean applies(Exclusion exclusion) {
        return exclusion.kind() != Exclusion.Kind.INTERTITLE || !intertitlesCounted;
    }

    /// Shots that count, in order.
    public List<Shot> counted(Shots shots) {
        return shots.stream().filter(this::counts).toList();
    }

    /// Seconds of the projection.
    public double seconds(Rational inFile) {
        return inFile.value() * speed.value();
    }
}
