package org.bulgasari.archive.api;

/// A search before the index has been built: an empty answer would be taken for an empty collection.
final class IndexNotBuilt extends RuntimeException {

    IndexNotBuilt() {
        super("The index is not built yet", null, false, false);
    }
}
