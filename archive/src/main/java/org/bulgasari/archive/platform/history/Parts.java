package org.bulgasari.archive.platform.history;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The parts of a record: its components, by name. A history compares, takes back and decides part by part.
public final class Parts {

    private Parts() {}

    /// A record with another value of one part.
    ///
    /// @throws IllegalArgumentException when the record has no such part, or the value does not fit
    public static <T extends Record> T with(T record, String part, @Nullable Object value) {
        RecordComponent[] components = of(record);
        @Nullable Object[] values = new Object[components.length];
        boolean found = false;
        for (int i = 0; i < components.length; i++) {
            boolean wanted = components[i].getName().equals(part);
            found |= wanted;
            values[i] = wanted ? value : value(components[i], record);
        }
        if (!found) throw noSuch(record, part);
        return made(record, values);
    }

    /// One record with a part of another.
    ///
    /// @throws IllegalArgumentException when the record has no such part, or the two do not fit together
    public static <T extends Record> T taking(T record, String part, T from) {
        for (RecordComponent each : of(record))
            if (each.getName().equals(part)) return with(record, part, value(each, from));
        throw noSuch(record, part);
    }

    private static IllegalArgumentException noSuch(Record record, String part) {
        return new IllegalArgumentException("A " + record.getClass().getSimpleName() + " has no part " + part);
    }

    static RecordComponent[] of(Record record) {
        return record.getClass().getRecordComponents();
    }

    static @Nullable Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        } catch (InvocationTargetException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    /// A record of the same type with these values.
    @SuppressWarnings("unchecked") // a record's canonical constructor makes such records
    static <T extends Record> T made(T like, @Nullable Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(of(like)).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = like.getClass().getDeclaredConstructor(types);
            return (T) constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException why) throw why;
            throw new IllegalStateException(refused.getCause());
        } catch (ReflectiveOperationException noRecord) {
            throw new IllegalStateException(noRecord);
        }
    }
}
