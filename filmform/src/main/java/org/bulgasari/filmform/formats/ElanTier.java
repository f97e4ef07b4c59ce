package org.bulgasari.filmform.formats;

import java.util.List;

/// A tier of an ELAN document: its annotations that have times.
record ElanTier(String name, List<Annotation> annotations) {

    /// @param from in milliseconds
    /// @param to in milliseconds, after `from`
    record Annotation(long from, long to, String value) {}

    ElanTier {
        annotations = List.copyOf(annotations);
    }
}
