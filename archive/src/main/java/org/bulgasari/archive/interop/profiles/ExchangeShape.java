package org.bulgasari.archive.interop.profiles;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bulgasari.archive.interop.records.ExchangeRecord;

/// The places that an exchange record has, so that a profile's misspelt one is found when it is read and not when a
/// record is lost.
final class ExchangeShape {

    private static final Map<String, RecordComponent> PLACES = components(ExchangeRecord.class);
    private static final Map<String, Map<String, RecordComponent>> MEMBERS = new HashMap<>();

    static {
        PLACES.forEach((name, component) -> {
            if (component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> entry
                    && entry.isRecord()) MEMBERS.put(name, components(entry));
        });
    }

    private ExchangeShape() {}

    private static Map<String, RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).collect(Collectors.toMap(RecordComponent::getName, c -> c));
    }

    static String list(String name, ProfileNode where) throws ProfileRefused {
        return known(name, true, where);
    }

    static String single(String name, ProfileNode where) throws ProfileRefused {
        return known(name, false, where);
    }

    private static String known(String name, boolean list, ProfileNode where) throws ProfileRefused {
        RecordComponent place = PLACES.get(name);
        if (place == null || place.getType().equals(List.class) != list)
            throw where.refused("profile.target-unknown", list ? name + "[]" : name);
        return name;
    }

    static void member(String list, String member, ProfileNode where) throws ProfileRefused {
        if (!MEMBERS.getOrDefault(list, Map.of()).containsKey(member))
            throw where.refused("profile.target-unknown", list + "[]." + member);
    }

    static boolean isList(String list, String member) {
        RecordComponent component = MEMBERS.getOrDefault(list, Map.of()).get(member);
        return component != null && component.getType().equals(List.class);
    }
}
