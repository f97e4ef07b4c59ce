package org.bulgasari.filmform.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a protocol as scholars write it:
///
/// ```
/// question: Are North Korean films of 1958 to 1965 cut faster than their contemporaries?
/// measures: median_shot_length, average_shot_length
/// would_count: 1.25
/// controls: within 3 years, same genre
/// fixed: 2026-03-01
///
/// [a] North Korea
/// # id | title | directors | year | genre
/// 5f1c02a9be77 | The Flower Girl | Choe Ik-gyu; Pak Hak | 1972 | drama
///
/// [b] Contemporaries
/// ...
/// ```
///
/// Lines that begin with `#` are for people. Keys that may be left out: `measures`, `would_count`, `controls`,
/// `fixed`, `alpha`, `fewest_films`, `fewest_directors`, `seed`. The digest is over the file's bytes, comments
/// included.
public final class ProtocolFile {

    private static final long MOST_BYTES = 4L << 20;
    private static final List<String> KEYS = List.of(
            "question",
            "measures",
            "would_count",
            "controls",
            "fixed",
            "alpha",
            "fewest_films",
            "fewest_directors",
            "seed");

    private final Path file;
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Protocol.PlannedFilm>> films = new HashMap<>();
    private String group = "";

    private ProtocolFile(Path file) {
        this.file = file;
    }

    /// @throws BadInput with the line and what is wrong with it
    public static Protocol read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) throw new BadInput(file + ": larger than 4 MiB, which no protocol is.");
        byte[] bytes = Files.readAllBytes(file);
        ProtocolFile reading = new ProtocolFile(file);
        int number = 0;
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\ufeff", "");
        for (String line : text.lines().toList()) reading.line(line.strip(), file + ": line " + ++number);
        return reading.protocol(text, digest(bytes));
    }

    private void line(String line, String where) throws BadInput {
        if (line.isEmpty() || line.startsWith("#")) return;
        if (line.startsWith("[")) begin(line, where);
        else if (group.isEmpty()) set(line, where);
        else film(line, where);
    }

    private void begin(String line, String where) throws BadInput {
        if (!line.matches("\\[[ab]\\].*")) throw new BadInput(where + ": a group begins with [a] or [b] and its name.");
        group = line.substring(1, 2);
        String name = line.substring(3).strip();
        if (names.put(group, name.isEmpty() ? group.toUpperCase(Locale.ROOT) : name) != null)
            throw new BadInput(where + ": group [" + group + "] begins twice.");
        films.put(group, new ArrayList<>());
    }

    private void set(String line, String where) throws BadInput {
        int colon = line.indexOf(':');
        String key = colon < 0 ? line : line.substring(0, colon).strip();
        if (colon < 0 || !KEYS.contains(key))
            throw new BadInput(
                    where + ": no such setting: \"" + key + "\". There are " + String.join(", ", KEYS) + ".");
        if (settings.put(key, line.substring(colon + 1).strip()) != null)
            throw new BadInput(where + ": \"" + key + "\" is set twice.");
    }

    private void film(String line, String where) throws BadInput {
        List<String> fields =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (fields.size() != 5)
            throw new BadInput(where + ": a film is id | title | directors | year | genre, five fields, not "
                    + fields.size() + ".");
        int year = Corpus.year(fields.get(3), where);
        List<Protocol.PlannedFilm> list = films.getOrDefault(group, new ArrayList<>());
        if (isNamed(fields.getFirst()))
            throw new BadInput(where + ": \"" + fields.getFirst() + "\" stands there twice.");
        list.add(new Protocol.PlannedFilm(
                fields.getFirst(), new Credits(fields.get(1), Corpus.directors(fields.get(2)), year, fields.get(4))));
    }

    private boolean isNamed(String id) {
        return films.values().stream()
                .flatMap(List::stream)
                .anyMatch(film -> film.id().equals(id));
    }

    private Protocol protocol(String text, String digest) throws BadInput {
        if (!settings.containsKey("question"))
            throw new BadInput(file + ": a protocol states its question: \"question: ...\".");
        if (films.size() != 2) throw new BadInput(file + ": a protocol lists two groups, [a] and [b].");
        Protocol usual = Protocol.usual();
        String controls = settings.getOrDefault("controls", "");
        try {
            return new Protocol(
                    settings.getOrDefault("question", ""),
                    measures(usual),
                    Double.parseDouble(settings.getOrDefault("would_count", "" + usual.wouldCount())),
                    Double.parseDouble(settings.getOrDefault("alpha", "" + usual.alpha())),
                    years(controls, usual.yearsApart()),
                    controls.contains("same genre"),
                    Integer.parseInt(settings.getOrDefault("fewest_films", "" + usual.fewestFilms())),
                    Integer.parseInt(settings.getOrDefault("fewest_directors", "" + usual.fewestDirectors())),
                    Long.parseLong(settings.getOrDefault("seed", "" + usual.seed())),
                    planned("a"),
                    planned("b"),
                    fixed(),
                    text,
                    digest);
        } catch (NumberFormatException e) {
            throw new BadInput(file + ": a number is expected, not " + e.getMessage() + ".", e);
        } catch (IllegalArgumentException e) {
            throw new BadInput(file + ": " + e.getMessage(), e);
        }
    }

    private List<Measure> measures(Protocol usual) {
        if (!settings.containsKey("measures")) return usual.measures();
        return Arrays.stream(settings.getOrDefault("measures", "").split(","))
                .map(String::strip)
                .map(word -> Measure.ofWord(word)
                        .orElseThrow(() ->
                                new IllegalArgumentException("There is no measure \"" + word + "\"; there are "
                                        + String.join(
                                                ", ",
                                                Arrays.stream(Measure.values())
                                                        .map(Measure::word)
                                                        .toList()) + ".")))
                .distinct()
                .toList();
    }

    private static int years(String controls, int usual) {
        if (controls.isEmpty()) return usual;
        var found = Pattern.compile("within (\\d{1,3}) years?").matcher(controls);
        if (!found.find())
            throw new IllegalArgumentException("controls are \"within N years\", and maybe \", same genre\".");
        return Integer.parseInt(found.group(1));
    }

    private @Nullable LocalDate fixed() {
        String day = settings.get("fixed");
        if (day == null) return null;
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("fixed is a day such as 2026-03-01, not \"" + day + "\".", e);
        }
    }

    private Protocol.PlannedGroup planned(String letter) {
        return new Protocol.PlannedGroup(names.getOrDefault(letter, letter), films.getOrDefault(letter, List.of()));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
