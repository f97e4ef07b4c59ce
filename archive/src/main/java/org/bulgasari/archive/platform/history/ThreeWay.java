package org.bulgasari.archive.platform.history;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
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
        RecordComponent[] components = ours.getClass().getRecordComponents();
        @Nullable Object[] parts = new Object[components.length];
        List<String> conflicts = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Object before = part(components[i], base);
            Object our = part(components[i], ours);
            Object their = part(components[i], theirs);
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
        return new Merged<>(made(ours, components, parts), conflicts);
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

    /// One record with a part of another.
    ///
    /// @throws IllegalArgumentException when the record has no such part, or the two do not fit together
    public static <T extends Record> T taking(T record, String part, T from) {
        for (RecordComponent each : record.getClass().getRecordComponents())
            if (each.getName().equals(part)) return with(record, part, part(each, from));
        throw new IllegalArgumentException("A " + record.getClass().getSimpleName() + " has no part " + part);
    }

    /// A record with another value of one part.
    ///
    /// @throws IllegalArgumentException when the record has no such part, or the value does not fit
    public static <T extends Record> T with(T record, String part, @Nullable Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] parts = new Object[components.length];
        boolean found = false;
        for (int i = 0; i < components.length; i++) {
            boolean wanted = components[i].getName().equals(part);
            found |= wanted;
            parts[i] = wanted ? value : part(components[i], record);
        }
        if (!found)
            throw new IllegalArgumentException("A " + record.getClass().getSimpleName() + " has no part " + part);
        return made(record, components, parts);
    }

    /// The names of the parts in which two records differ, in the order of their components.
    public static <T extends Record> List<String> differences(T one, T other) {
        return Arrays.stream(one.getClass().getRecordComponents())
                .filter(component -> !Objects.equals(part(component, one), part(component, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object part(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        } catch (InvocationTargetException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    @SuppressWarnings("unchecked") // a record's canonical constructor makes such records
    private static <T extends Record> T made(T like, RecordComponent[] components, @Nullable Object[] parts) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = like.getClass().getDeclaredConstructor(types);
            return (T) constructor.newInstance(parts);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException why) throw why;
            throw new IllegalStateException(refused.getCause());
        } catch (ReflectiveOperationException noRecord) {
            throw new IllegalStateException(noRecord);
        }
    }
}
