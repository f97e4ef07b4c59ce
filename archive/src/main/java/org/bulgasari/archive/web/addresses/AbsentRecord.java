package org.bulgasari.archive.web.addresses;

/// No record stands under an id, or none that the reader may know of; the two are not told apart.
public final class AbsentRecord extends RuntimeException {

    private final String kind;
    private final String id;

    /// @param kind as the history calls it: `work`, `agent`
    public AbsentRecord(String kind, String id) {
        super(kind + " " + id, null, false, false);
        this.kind = kind;
        this.id = id;
    }

    String kind() {
        return kind;
    }

    String id() {
        return id;
    }
}
