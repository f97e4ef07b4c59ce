package org.bulgasari.archive.api;

/// No film with this id, or none that the asker may know of; the two are not told apart.
final class NoSuchFilm extends RuntimeException {

    NoSuchFilm(String id) {
        super(id, null, false, false);
    }
}
