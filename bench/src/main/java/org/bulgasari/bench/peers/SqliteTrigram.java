package org.bulgasari.bench.peers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// SQLite's FTS5 with its trigram tokenizer (sqlite.org/fts5.html, "The Trigram Tokenizer"), letters without
/// diacritics.
///
/// Two tables: `film` with everything of a film in one row, so that words of title and name may stand together;
/// `name` with one row a title or name, so that close spellings are ranked against short texts. A query is
/// first looked for with all its words, best first by bm25 with titles above names; words shorter than three
/// characters have no trigram and are compared by `LIKE`. When that leaves room among five, any of the query's
/// trigrams find by closeness, again by bm25.
final class SqliteTrigram implements Peer {

    private static final int WANTED = 5;
    private static final int TRIGRAM = 3;

    private static final String ALL_WORDS = """
            SELECT id FROM film WHERE film MATCH ? {short} ORDER BY bm25(film, 0, 10, 3, 1), length(titles) LIMIT 5
            """;
    private static final String SHORT_WORDS = """
            SELECT id FROM film WHERE {short} ORDER BY length(titles) LIMIT 5
            """;
    private static final String CLOSE = """
            SELECT film FROM (SELECT film, bm25(name) AS distance FROM name WHERE name MATCH ? ORDER BY distance LIMIT 50)
            GROUP BY film ORDER BY min(distance) LIMIT 5
            """;
    private static final String SHORT_WORD = "(titles LIKE ? OR names LIKE ?)";

    private final Connection connection;

    private SqliteTrigram(Connection connection) {
        this.connection = connection;
    }

    static SqliteTrigram filled(Path file, List<PeerFilm> films) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA mmap_size = 268435456");
            statement.execute("PRAGMA cache_size = -65536");
            statement.execute("""
                    CREATE VIRTUAL TABLE film USING fts5(id UNINDEXED, titles, names, year,
                      tokenize = 'trigram remove_diacritics 1')""");
            statement.execute("""
                    CREATE VIRTUAL TABLE name USING fts5(film UNINDEXED, text,
                      tokenize = 'trigram remove_diacritics 1')""");
        }
        connection.setAutoCommit(false);
        fill(connection, films);
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO film(film) VALUES ('optimize')");
            statement.execute("INSERT INTO name(name) VALUES ('optimize')");
        }
        return new SqliteTrigram(connection);
    }

    private static void fill(Connection connection, List<PeerFilm> films) throws SQLException {
        try (PreparedStatement film = connection.prepareStatement("INSERT INTO film VALUES (?, ?, ?, ?)");
                PreparedStatement name = connection.prepareStatement("INSERT INTO name VALUES (?, ?)")) {
            for (PeerFilm each : films) {
                film.setString(1, each.id());
                film.setString(2, String.join("\n", each.titles()));
                film.setString(3, String.join("\n", each.names()));
                film.setString(4, each.year() == null ? "" : each.year().toString());
                film.executeUpdate();
                for (String text : each.texts()) {
                    name.setString(1, each.id());
                    name.setString(2, text);
                    name.executeUpdate();
                }
            }
        }
    }

    @Override
    public String name() {
        return "sqlite-fts5-trigram";
    }

    @Override
    public List<String> firstFive(String query) {
        try {
            Set<String> found = new LinkedHashSet<>(withAllWords(query));
            if (found.size() < WANTED) found.addAll(close(query));
            return found.stream().limit(WANTED).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite refused the query " + query, e);
        }
    }

    private List<String> withAllWords(String query) throws SQLException {
        List<String> words = List.of(query.strip().split("\\s+"));
        List<String> whole =
                words.stream().filter(word -> length(word) >= TRIGRAM).toList();
        List<String> parts =
                words.stream().filter(word -> length(word) < TRIGRAM).toList();
        String compared = parts.stream().map(word -> SHORT_WORD).collect(Collectors.joining(" AND "));
        List<String> values = new ArrayList<>();
        if (!whole.isEmpty())
            values.add(whole.stream().map(SqliteTrigram::quoted).collect(Collectors.joining(" ")));
        for (String part : parts) {
            values.add("%" + part + "%");
            values.add("%" + part + "%");
        }
        String sql = whole.isEmpty()
                ? SHORT_WORDS.replace("{short}", compared)
                : ALL_WORDS.replace("{short}", compared.isEmpty() ? "" : "AND " + compared);
        return ids(sql, values);
    }

    private List<String> close(String query) throws SQLException {
        int[] signs = query.strip().codePoints().toArray();
        Set<String> trigrams = new LinkedHashSet<>();
        for (int i = 0; i + TRIGRAM <= signs.length; i++) trigrams.add(quoted(new String(signs, i, TRIGRAM)));
        return trigrams.isEmpty() ? List.of() : ids(CLOSE, List.of(String.join(" OR ", trigrams)));
    }

    private List<String> ids(String sql, List<String> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) statement.setString(i + 1, values.get(i));
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) ids.add(rows.getString(1));
            }
            return ids;
        }
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }

    private static String quoted(String words) {
        return '"' + words.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite did not close", e);
        }
    }
}
