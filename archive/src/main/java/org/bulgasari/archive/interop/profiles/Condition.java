package org.bulgasari.archive.interop.profiles;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Whether a rule or an operation applies. A name with `$` is a part of the piece, without it a field of the row; a
/// field of several values needs one that fits.
@FunctionalInterface
interface Condition {

    boolean holds(Piece piece, RowInHand row);

    Condition ALWAYS = (piece, row) -> true;

    default Condition and(Condition other) {
        return (piece, row) -> holds(piece, row) && other.holds(piece, row);
    }

    default Condition not() {
        return (piece, row) -> !holds(piece, row);
    }

    static Condition read(ProfileNode node) throws ProfileRefused {
        Condition all = ALWAYS;
        for (String name : node.names()) all = all.and(one(name, node.child(name)));
        return all;
    }

    private static Condition one(String name, ProfileNode node) throws ProfileRefused {
        if (node.isObject()) {
            node.allow("matches", "blank");
            if (node.has("blank")) {
                boolean blank = node.child("blank").truth();
                return (piece, row) -> values(name, piece, row).stream().allMatch(String::isBlank) == blank;
            }
            Pattern pattern = node.child("matches").pattern();
            Memo<Boolean> finds = new Memo<>(text -> pattern.matcher(text).find());
            return fits(name, finds::apply);
        }
        List<String> wanted = node.texts();
        return fits(name, wanted::contains);
    }

    private static Condition fits(String name, Predicate<String> test) {
        if (name.startsWith("$")) {
            String part = name.substring(1);
            return (piece, row) -> test.test(piece.part(part));
        }
        return (piece, row) -> row.texts(name).stream().anyMatch(test);
    }

    private static List<String> values(String name, Piece piece, RowInHand row) {
        return name.startsWith("$") ? new ArrayList<>(List.of(piece.part(name.substring(1)))) : row.texts(name);
    }
}
