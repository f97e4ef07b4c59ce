package org.bulgasari.archive.interop.profiles;

import java.util.Optional;

/// What words mean: the code of a term in a vocabulary (`carrier-types`, `countries`, `languages` ...).
@FunctionalInterface
public interface Lookups {
    Optional<String> find(String vocabulary, String words);
}
