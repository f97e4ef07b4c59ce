package org.bulgasari.filmform.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A file of named columns, in any order, with others between them.
record Table(Path file, List<String> columns, List<Csv.Row> rows) {

    static final int MOST_ROWS = 1_000_000;

    /// @throws NotAShotList when a needed column is missing, or there are no rows or too many
    static Table read(Path file, List<String> needed) throws IOException {
        String text = BoundedText.read(file);
        List<Csv.Row> rows = Csv.rows(text, Csv.delimiterOf(text));
        if (rows.isEmpty()) throw NotAShotList.of(file, "there is no text in it.");
        List<String> columns = rows.getFirst().fields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String name : needed)
            if (!columns.contains(name))
                throw NotAShotList.of(
                        file, "line 1 names no column \"" + name + "\"; needed are " + String.join(", ", needed) + ".");
        if (rows.size() > MOST_ROWS) throw NotAShotList.of(file, "more than a million rows, which no film needs.");
        return new Table(file, columns, rows.subList(1, rows.size()));
    }

    String field(Csv.Row row, String column) {
        return row.field(columns.indexOf(column));
    }
}
