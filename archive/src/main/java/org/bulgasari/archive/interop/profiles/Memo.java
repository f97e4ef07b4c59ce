package org.bulgasari.archive.interop.profiles;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Remembers what a pure function made of words, since the same words come again and again in a catalogue. Bounded:
/// when it is full it begins anew. One thread.
final class Memo<T> implements Function<String, T> {

    private static final int ENTRIES = 8_192;
    private static final int LONGEST = 256;

    private final Function<String, T> function;
    private final Map<String, T> known = new HashMap<>();

    Memo(Function<String, T> function) {
        this.function = function;
    }

    @Override
    public T apply(String words) {
        if (words.length() > LONGEST) return function.apply(words);
        T before = known.get(words);
        if (before != null) return before;
        T made = function.apply(words);
        if (known.size() == ENTRIES) known.clear();
        known.put(words, made);
        return made;
    }
}
