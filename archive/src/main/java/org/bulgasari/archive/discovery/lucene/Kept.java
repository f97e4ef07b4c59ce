package org.bulgasari.archive.discovery.lucene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What a pure function made of values that come again and again: names, labels, subjects. Keeps the first ones it
/// meets, up to a bound. Safe for any thread.
final class Kept<K, V> {

    private static final int MOST = 30_000;

    private final Function<K, V> function;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    Kept(Function<K, V> function) {
        this.function = function;
    }

    V of(K key) {
        V before = known.get(key);
        if (before != null) return before;
        V made = function.apply(key);
        if (known.size() < MOST) known.put(key, made);
        return made;
    }
}
