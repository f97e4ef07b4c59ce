package org.bulgasari.archive.interop.profiles;

import java.util.function.Consumer;

/// One step of a rule: makes of a piece none, one or several.
@FunctionalInterface
interface Operation {
    void apply(Piece piece, RowInHand row, Consumer<Piece> out);

    /// This operation, where `condition` holds; elsewhere the piece goes on as it is.
    default Operation onlyIf(Condition condition) {
        return (piece, row, out) -> {
            if (condition.holds(piece, row)) apply(piece, row, out);
            else out.accept(piece);
        };
    }
}
