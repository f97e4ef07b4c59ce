package org.bulgasari.bench.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A question that is easy for a person behind the counter and hard for a machine.
///
/// @param text as typed
/// @param titles of the film meant; a record that bears any of them is the film
/// @param year of the film meant; catalogues differ by a year between production and release
/// @param collection where it is known to stand: "sample" or "acmi"
/// @param why what makes it hard
record HardQuery(String text, List<String> titles, int year, String collection, String why) {

    private static final String TABLE = "hard-queries.tsv";

    HardQuery {
        titles = List.copyOf(titles);
    }

    /// All of them, in the order of the table.
    static List<HardQuery> all() {
        try (InputStream table = Objects.requireNonNull(HardQuery.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(HardQuery::parsed).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HardQuery parsed(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 5) throw new IllegalArgumentException(TABLE + ": expected five fields, found: " + line);
        return new HardQuery(
                fields[0], List.of(fields[1].split("\\|")), Integer.parseInt(fields[2]), fields[3], fields[4]);
    }

    /// Whether this is the film meant.
    boolean means(PeerFilm film) {
        Integer from = film.year();
        return from != null
                && Math.abs(from - year) <= 1
                && film.titles().stream().anyMatch(title -> titles.stream().anyMatch(sought -> same(sought, title)));
    }

    private static boolean same(String a, String b) {
        return folded(a).equals(folded(b));
    }

    private static String folded(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
