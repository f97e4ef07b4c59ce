package org.bulgasari.bench.peers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL's full text search with pg_trgm and unaccent, all that comes with PostgreSQL itself.
///
/// Two tables: `film` with a `tsvector` of titles (weight A), names (B) and year (C), so that words of title and
/// name may stand together; `name` with one row a title or name under a trigram index, for close spellings. Letters
/// are folded by `lower(unaccent(..))` on both sides, once. The configuration is `simple`: titles in thirty
/// languages have no common stemming. What full text finds stands above what is only close; closeness is
/// `similarity` to a whole title or name, or `word_similarity` within a long one.
final class PostgresqlText implements Peer {

    private static final String SEARCH = """
            WITH sought AS (SELECT lower(unaccent(?)) AS text),
            worded AS (
              SELECT id, 1 + ts_rank(words, websearch_to_tsquery('simple', text), 1) AS score
              FROM film, sought WHERE words @@ websearch_to_tsquery('simple', text)
              ORDER BY score DESC LIMIT 50),
            close AS (
              SELECT film AS id, max(greatest(similarity(name.text, sought.text),
                                              0.9 * word_similarity(sought.text, name.text))) AS score
              FROM name, sought WHERE name.text % sought.text OR sought.text <% name.text
              GROUP BY film ORDER BY score DESC LIMIT 50)
            SELECT id FROM (SELECT * FROM worded UNION ALL SELECT * FROM close) AS found
            GROUP BY id ORDER BY sum(score) DESC, id LIMIT 5
            """;

    private final ThrowawayPostgresql server;
    private final Connection connection;
    private final PreparedStatement search;

    private PostgresqlText(ThrowawayPostgresql server, Connection connection) throws SQLException {
        this.server = server;
        this.connection = connection;
        this.search = connection.prepareStatement(SEARCH);
    }

    static PostgresqlText filled(ThrowawayPostgresql server, List<PeerFilm> films) throws SQLException {
        Connection connection = server.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION pg_trgm");
            statement.execute("CREATE EXTENSION unaccent");
            statement.execute("CREATE TABLE film (id text PRIMARY KEY, words tsvector)");
            statement.execute("CREATE TABLE name (film text, text text)");
            connection.setAutoCommit(false);
            fill(connection, films);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("CREATE INDEX film_words ON film USING gin (words)");
            statement.execute("CREATE INDEX name_text ON name USING gin (text gin_trgm_ops)");
            statement.execute("VACUUM ANALYZE");
        }
        return new PostgresqlText(server, connection);
    }

    private static void fill(Connection connection, List<PeerFilm> films) throws SQLException {
        try (PreparedStatement film = connection.prepareStatement("""
                        INSERT INTO film VALUES (?,
                          setweight(to_tsvector('simple', lower(unaccent(?))), 'A')
                          || setweight(to_tsvector('simple', lower(unaccent(?))), 'B')
                          || setweight(to_tsvector('simple', ?), 'C'))""");
                PreparedStatement name =
                        connection.prepareStatement("INSERT INTO name VALUES (?, lower(unaccent(?)))")) {
            for (PeerFilm each : films) {
                film.setString(1, each.id());
                film.setString(2, String.join("\n", each.titles()));
                film.setString(3, String.join("\n", each.names()));
                film.setString(4, each.year() == null ? "" : each.year().toString());
                film.addBatch();
                for (String text : each.texts()) {
                    name.setString(1, each.id());
                    name.setString(2, text);
                    name.addBatch();
                }
            }
            film.executeBatch();
            name.executeBatch();
        }
    }

    @Override
    public String name() {
        return "postgresql-text-trigram";
    }

    @Override
    public List<String> firstFive(String query) {
        try {
            search.setString(1, query);
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = search.executeQuery()) {
                while (rows.next()) ids.add(rows.getString(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused the query " + query, e);
        }
    }

    @Override
    public void close() {
        try (server) {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL did not close the connection", e);
        }
    }
}
