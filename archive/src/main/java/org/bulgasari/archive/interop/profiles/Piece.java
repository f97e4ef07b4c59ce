package org.bulgasari.archive.interop.profiles;

import org.jspecify.annotations.Nullable;

/// One value on its way through a rule, with the parts that operations took from it. The value itself is the part
/// `value`. A part that is absent is blank. A piece with one more part shares the others, so that long chains of
/// operations stay cheap.
record Piece(String name, String text, @Nullable Piece rest) {

    static final String VALUE = "value";

    static Piece of(String value) {
        return new Piece(VALUE, value, null);
    }

    String value() {
        return part(VALUE);
    }

    String part(String wanted) {
        for (Piece each = this; each != null; each = each.rest) if (each.name.equals(wanted)) return each.text;
        return "";
    }

    boolean has(String wanted) {
        for (Piece each = this; each != null; each = each.rest) if (each.name.equals(wanted)) return true;
        return false;
    }

    Piece with(String part, String words) {
        return new Piece(part, words, this);
    }
}
