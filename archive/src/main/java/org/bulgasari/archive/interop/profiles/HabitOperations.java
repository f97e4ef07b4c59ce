package org.bulgasari.archive.interop.profiles;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bulgasari.archive.interop.habits.CarrierWords;
import org.bulgasari.archive.interop.habits.CircaDate;
import org.bulgasari.archive.interop.habits.Duration;
import org.bulgasari.archive.interop.habits.InvertedArticle;
import org.bulgasari.archive.interop.habits.ParallelTitles;
import org.bulgasari.archive.interop.habits.TitleRemarks;
import org.bulgasari.archive.interop.profiles.Operations.Otherwise;

/// The named operations for habits of film lists.
final class HabitOperations {

    private static final int CARRIERS_REMEMBERED = 4_096;

    private HabitOperations() {}

    /// The operation of that name, or empty when there is none.
    static Optional<Operation> named(String name, ProfileNode with, String part, Otherwise otherwise)
            throws ProfileRefused {
        return Optional.ofNullable(
                switch (name) {
                    case "invert-article" -> TextOperations.change(part, InvertedArticle::righted);
                    case "title-remarks" -> titleRemarks(part);
                    case "parallel-titles" -> parallelTitles(part, with.isObject() ? "" : with.text());
                    case "circa-date" -> understood(part, CircaDate::edtf, otherwise);
                    case "duration" ->
                        understood(part, text -> Duration.inSeconds(text).map(String::valueOf), otherwise);
                    case "carrier" -> carrier(part);
                    default -> null;
                });
    }

    /// The title without its remarks; they are the part `remark`, joined by commas.
    private static Operation titleRemarks(String part) {
        return (piece, row, out) -> {
            TitleRemarks read = TitleRemarks.of(piece.part(part));
            out.accept(piece.with(part, read.title()).with("remark", String.join(", ", read.remarks())));
        };
    }

    /// One piece for each title, with the part `type`: preferred, parallel, alternative. Only the first keeps the
    /// part `remark`. `parallel-titles: equals` leaves slashes alone.
    private static Operation parallelTitles(String part, String signs) {
        return (piece, row, out) -> {
            String text = piece.part(part);
            ParallelTitles titles = signs.equals("equals") ? ParallelTitles.ofEquals(text) : ParallelTitles.of(text);
            out.accept(piece.with(part, titles.title()).with("type", "preferred"));
            Piece rest = piece.with("remark", "");
            for (String each : titles.parallel())
                out.accept(rest.with(part, each).with("type", "parallel"));
            for (String each : titles.alternative())
                out.accept(rest.with(part, each).with("type", "alternative"));
        };
    }

    private static Operation understood(String part, Function<String, Optional<String>> read, Otherwise otherwise) {
        Memo<Optional<String>> remembered = new Memo<>(read);
        return (piece, row, out) -> {
            if (piece.part(part).isBlank()) return;
            Optional<String> found = remembered.apply(piece.part(part));
            if (found.isPresent())
                out.accept(piece.with(part + "-words", piece.part(part)).with(part, found.get()));
            else otherwise.apply(piece, part, row, out);
        };
    }

    /// Parts `carrierType`, `standard`, `region`, `role`, `generation`, `authorisation`, and `rest`, which is also
    /// listed as unmapped.
    private static Operation carrier(String part) {
        Map<String, CarrierWords> known = new HashMap<>();
        return (piece, row, out) -> {
            if (known.size() > CARRIERS_REMEMBERED) known.clear();
            CarrierWords read = known.computeIfAbsent(piece.part(part), text -> CarrierWords.of(text, row::find));
            Piece more = piece;
            for (String name : read.parts().keySet())
                more = more.with(name, String.valueOf(read.parts().get(name)));
            if (!read.rest().isEmpty()) {
                row.unmapped(String.join("; ", read.rest()));
                more = more.with("rest", String.join("; ", read.rest()));
            }
            out.accept(more);
        };
    }
}
