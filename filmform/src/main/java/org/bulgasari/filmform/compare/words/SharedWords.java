package org.bulgasari.filmform.compare.words;

import org.bulgasari.filmform.compare.AlignedParts;
import org.bulgasari.filmform.copies.align.Alignment;
import org.bulgasari.filmform.copies.align.Speed;

/// What two films share, in a sentence.
public final class SharedWords {

    private final ComparisonProse prose;

    public SharedWords(ComparisonProse prose) {
        this.prose = prose;
    }

    /// @param film what to call the first
    /// @param other what to call the second
    public String sentence(AlignedParts shared, String film, String other) {
        return switch (shared) {
            case AlignedParts.Aligned found -> aligned(found.alignment(), film, other);
            case AlignedParts.NotKnown unknown ->
                prose.say("shared.unknown." + unknown.why().word(), unknown.file());
        };
    }

    private String aligned(Alignment found, String film, String other) {
        Speed speed = found.speed();
        if (speed == null || found.matched().isEmpty()) return prose.say("shared.nothing");
        String shares = prose.say(
                "shared.shares",
                film,
                part(found.matchedLength(), found.length()),
                prose.duration(found.matchedLength()),
                other,
                part(otherLength(found), found.otherLength()));
        return shares + " " + pace(speed, film, other) + " " + alone(found, film, other);
    }

    private static double otherLength(Alignment found) {
        return found.matched().stream()
                .mapToDouble(stretch -> stretch.otherLength())
                .sum();
    }

    /// Never the whole when a part is alone, and never nothing.
    private String part(double some, double whole) {
        double percent = 100 * some / Math.max(whole, 1e-9);
        double told = percent >= 99.5 ? Math.floor(percent * 10) / 10 : Math.max(1, Math.rint(percent));
        return prose.say("percent", prose.tick(Math.min(100, told)));
    }

    /// A film as fast as the other one, or how much faster it runs.
    private String pace(Speed speed, String film, String other) {
        if (speed.ratio() == 1) return prose.say("shared.same_speed");
        double percent = Math.abs(speed.ratio() - 1) * 100;
        return prose.say(speed.ratio() > 1 ? "shared.faster" : "shared.slower", film, prose.figure(percent), other);
    }

    private String alone(Alignment found, String film, String other) {
        double here =
                found.missing().stream().mapToDouble(span -> span.length()).sum();
        double there =
                found.inserted().stream().mapToDouble(span -> span.length()).sum();
        if (here == 0 && there == 0) return prose.say("shared.nothing_alone");
        if (there == 0) return prose.say("shared.alone", film, prose.duration(here), other);
        if (here == 0) return prose.say("shared.alone", other, prose.duration(there), film);
        return prose.say("shared.both_alone", film, prose.duration(here), other, prose.duration(there));
    }
}
