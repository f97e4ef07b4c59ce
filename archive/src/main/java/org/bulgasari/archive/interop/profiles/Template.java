package org.bulgasari.archive.interop.profiles;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Text with places: `$role` is a part of the piece; `${Running time}` is too, or where the piece has no such part
/// the first value of the field of that name. A template all of whose places are blank is blank.
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\$(?:\\{([^}]+)\\}|([A-Za-z][A-Za-z0-9_-]*))");

    private final List<String> literals = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private record Place(String name, boolean field) {}

    Template(String text) {
        Matcher place = PLACE.matcher(text);
        int from = 0;
        while (place.find()) {
            literals.add(text.substring(from, place.start()));
            boolean field = place.group(1) != null;
            places.add(new Place(field ? place.group(1) : place.group(2), field));
            from = place.end();
        }
        literals.add(text.substring(from));
    }

    /// Names of fields that the template may take.
    Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        for (Place each : places) if (each.field()) fields.add(each.name());
        return fields;
    }

    String fill(Piece piece, RowInHand row) {
        if (places.isEmpty()) return literals.getFirst();
        if (places.size() == 1
                && literals.getFirst().isEmpty()
                && literals.getLast().isEmpty()) return place(places.getFirst(), piece, row);
        StringBuilder text = new StringBuilder(literals.getFirst());
        boolean blank = true;
        for (int i = 0; i < places.size(); i++) {
            String value = place(places.get(i), piece, row);
            blank &= value.isBlank();
            text.append(value).append(literals.get(i + 1));
        }
        return blank ? "" : text.toString().strip();
    }

    private static String place(Place place, Piece piece, RowInHand row) {
        return place.field() && !piece.has(place.name()) ? row.text(place.name()) : piece.part(place.name());
    }
}
