package org.bulgasari.filmform.formats;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition.Source;
import org.bulgasari.filmform.shots.TransitionType;

/// Annotations of ELAN (`.eaf`, format 3.0), in milliseconds.
///
/// Written are a tier `shots` with one annotation a shot, and a tier `transitions` with the spans of gradual
/// ones. Read is any tier of annotations with times. Where two annotations leave a gap or overlap, as people
/// mark a dissolve, the boundary is in the middle, which is where a gradual transition divides two shots.
public final class Elan {

    static final String SHOTS = "shots";
    static final String TRANSITIONS = "transitions";

    private Elan() {}

    public static void write(Shots shots, String title, Path file) throws IOException {
        StringWriter text = new StringWriter();
        try {
            new ElanDocument(XMLOutputFactory.newFactory().createXMLStreamWriter(text), shots, title).write();
        } catch (XMLStreamException e) {
            throw new IOException("The annotations for " + file + " could not be written as XML.", e);
        }
        WholeFile.write(file, text.toString());
    }

    /// @param tier its name; empty for the one with most annotations
    /// @throws NotAShotList when it is no such file, there is no such tier, or an annotation has no times
    public static ShotList read(Path file, Optional<String> tier) throws IOException {
        List<ElanTier> tiers = ElanReading.tiers(file);
        ElanTier chosen = tier.isPresent() ? named(tiers, tier.get(), file) : largest(tiers, file);
        List<ElanTier.Annotation> shots = chosen.annotations().stream()
                .sorted(Comparator.comparingLong(ElanTier.Annotation::from))
                .toList();
        if (shots.isEmpty())
            throw NotAShotList.of(file, "tier \"" + chosen.name() + "\" has no annotation with times.");
        List<ElanTier.Annotation> gradual = tiers.stream()
                .filter(other -> other.name().equals(TRANSITIONS) && !other.equals(chosen))
                .flatMap(other -> other.annotations().stream())
                .toList();
        return new ShotList(marks(shots, gradual), shots.getLast().to() * 1000, Source.HAND);
    }

    private static ElanTier named(List<ElanTier> tiers, String name, Path file) throws NotAShotList {
        return tiers.stream()
                .filter(tier -> tier.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> NotAShotList.of(file, "there is no tier \"" + name + "\", but " + names(tiers) + "."));
    }

    private static ElanTier largest(List<ElanTier> tiers, Path file) throws NotAShotList {
        return tiers.stream()
                .max(Comparator.comparingInt(tier -> tier.annotations().size()))
                .orElseThrow(() -> NotAShotList.of(file, "there is no tier in it."));
    }

    private static String names(List<ElanTier> tiers) {
        return tiers.isEmpty()
                ? "none"
                : String.join(", ", tiers.stream().map(ElanTier::name).toList());
    }

    private static List<Mark> marks(List<ElanTier.Annotation> shots, List<ElanTier.Annotation> gradual) {
        List<Mark> marks = new ArrayList<>();
        long last = -1;
        for (int i = 0; i < shots.size(); i++) {
            long from = shots.get(i).from();
            long boundary = i == 0
                    ? from
                    : (Math.min(shots.get(i - 1).to(), shots.get(i).to()) + from) / 2;
            if (boundary <= last) continue;
            marks.add(mark(boundary, gradual));
            last = boundary;
        }
        return marks;
    }

    private static Mark mark(long boundary, List<ElanTier.Annotation> gradual) {
        for (ElanTier.Annotation span : gradual) {
            Optional<TransitionType> type = type(span.value());
            if (type.isPresent() && span.from() <= boundary && boundary <= span.to())
                return new Mark(boundary * 1000, span.from() * 1000, span.to() * 1000, type.get());
        }
        return Mark.cut(boundary * 1000);
    }

    private static Optional<TransitionType> type(String word) {
        for (TransitionType type : TransitionType.values())
            if (type.word().equals(word.strip().toLowerCase(Locale.ROOT))) return Optional.of(type);
        return Optional.empty();
    }
}
