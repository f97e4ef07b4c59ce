package org.bulgasari.filmform.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bulgasari.filmform.formats.Csv;

/// Who made which film and when, from a table with the columns `id`, `title`, `director`, `year` and `genre`,
/// in any order.
///
/// The id is the digest of the film file (its first digits do) or the name of the compared file, with or
/// without its ending. Several directors are divided by semicolons inside the field, or by ` & ` where
/// semicolons divide the fields.
public record Corpus(Map<String, Credits> byId) {

    private static final long MOST_BYTES = 16L << 20;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FIRST_DIGITS = Pattern.compile("[0-9a-f]{12,}");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}");

    public Corpus {
        byId = Map.copyOf(byId);
    }

    public static Corpus empty() {
        return new Corpus(Map.of());
    }

    /// @throws BadInput when a column is missing or a year is none
    public static Corpus read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) throw new BadInput(file + ": larger than 16 MiB, which no corpus table is.");
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\ufeff", "");
        List<Csv.Row> rows = Csv.rows(text, Csv.delimiterOf(text));
        if (rows.isEmpty()) throw new BadInput(file + ": there is no text in it.");
        List<String> columns = rows.getFirst().fields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!columns.contains("id")) throw new BadInput(file + ": line 1 names no column \"id\".");
        Map<String, Credits> films = new HashMap<>();
        for (Csv.Row row : rows.subList(1, rows.size())) {
            String id = row.field(columns.indexOf("id"));
            if (films.put(id, credits(row, columns, file)) != null)
                throw new BadInput(file + ": line " + row.line() + ": \"" + id + "\" stands there twice.");
        }
        return new Corpus(films);
    }

    private static Credits credits(Csv.Row row, List<String> columns, Path file) throws BadInput {
        String title = field(row, columns, "title");
        return new Credits(
                title.isEmpty() ? row.field(columns.indexOf("id")) : title,
                directors(field(row, columns, "director")),
                year(field(row, columns, "year"), file + ": line " + row.line()),
                field(row, columns, "genre"));
    }

    private static String field(Csv.Row row, List<String> columns, String name) {
        int at = columns.indexOf(name);
        return at < 0 ? "" : row.field(at);
    }

    static List<String> directors(String names) {
        return Arrays.stream(names.split(";| & "))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static int year(String word, String where) throws BadInput {
        if (word.isEmpty()) return 0;
        if (!word.matches("1[89]\\d\\d|2\\d\\d\\d")) throw new BadInput(where + ": \"" + word + "\" is no year.");
        return Integer.parseInt(word);
    }

    /// What is known of a film.
    Optional<Credits> find(ComparedFilm film) {
        Credits named = byId.get(film.id());
        if (named != null) return Optional.of(named);
        return byId.entrySet().stream()
                .filter(entry -> means(entry.getKey(), film.id()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// Whether an id of a table or protocol means a film: the same, the same but for the ending, or the first
    /// digits of its digest.
    static boolean means(String written, String id) {
        if (written.equals(id)) return true;
        if (!id.startsWith(written)) return false;
        return DIGEST.matcher(id).matches()
                ? FIRST_DIGITS.matcher(written).matches()
                : ENDING.matcher(id.substring(written.length())).matches();
    }
}
