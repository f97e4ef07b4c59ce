package org.bulgasari.archive.api;

/// No film with this id, or none that the asker may know of; the two are not told apart.
final class NoSuchFilm extends RuntimeException {

    private final String id;

    NoSuchFilm(String id) {
        super(id, null, false, false);
        this.id = id;
    }

    String id() {
        return id;
    }
}
