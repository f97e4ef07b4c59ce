package org.bulgasari.archive.platform.history;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings together two changes of one record that were made from the same base, part by part; a part is a component of
/// the record.
///
/// A part that only one side changed is taken from that side. Lists are brought together entry by entry: what one side
/// took out goes, what one side put in comes. A part that both changed each in its own way is a conflict, and stays as
/// it is on our side.
public final class ThreeWay {

    private ThreeWay() {}

    /// @param conflicts the names of the parts that both changed, in the order of the record's components
    public record Merged<T extends Record>(T record, List<String> conflicts) {
        public Merged {
            conflicts = List.copyOf(conflicts);
        }
    }

    /// @throws IllegalArgumentException when parts that fit each alone make no record together
    public static <T extends Record> Merged<T> merge(T base, T ours, T theirs) {
        try {
            return merge(base, ours, theirs, true);
        } catch (IllegalArgumentException entriesDoNotFitTogether) {
            return merge(base, ours, theirs, false);
        }
    }

    private static <T extends Record> Merged<T> merge(T base, T ours, T theirs, boolean entryByEntry) {
        RecordComponent[] components = Parts.of(ours);
        @Nullable Object[] parts = new Object[components.length];
        List<String> conflicts = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Object before = Parts.value(components[i], base);
            Object our = Parts.value(components[i], ours);
            Object their = Parts.value(components[i], theirs);
            parts[i] = our;
            if (Objects.equals(our, their) || Objects.equals(before, their)) continue;
            if (Objects.equals(before, our)) parts[i] = their;
            else if (entryByEntry
                    && before instanceof List<?> were
                    && our instanceof List<?> mine
                    && their instanceof List<?> others
                    && isApart(were, mine, others)) parts[i] = together(were, mine, others);
            else conflicts.add(components[i].getName());
        }
        return new Merged<>(Parts.made(ours, parts), conflicts);
    }

    /// Whether no entry was taken out by both sides: each of them might have put another in its place.
    private static boolean isApart(List<?> base, List<?> ours, List<?> theirs) {
        return base.stream().allMatch(entry -> ours.contains(entry) || theirs.contains(entry));
    }

    private static List<?> together(List<?> base, List<?> ours, List<?> theirs) {
        Set<Object> entries = new LinkedHashSet<>(ours);
        base.stream().filter(entry -> !theirs.contains(entry)).forEach(entries::remove);
        theirs.stream().filter(entry -> !base.contains(entry)).forEach(entries::add);
        return List.copyOf(entries);
    }
}
