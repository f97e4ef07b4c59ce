package org.bulgasari.archive.platform.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a keeper may set in the data folder's `config`: `key = value` lines, `#` begins a remark. Every key has a
/// default; an unknown key or a value that cannot be stops the start.
///
/// @param collectionName shown on every page
/// @param databaseUrl JDBC address of a PostgreSQL; null keeps the archive in `archive.db`
/// @param databaseUser its user
/// @param databasePasswordFile a file whose first line is its password; null when it needs none
/// @param address where `serve` listens
/// @param port the TCP port, 0 to 65535; 0 picks a free one
/// @param uploadMegabytes the largest file that may be uploaded for import
public record Settings(
        String collectionName,
        @Nullable String databaseUrl,
        String databaseUser,
        @Nullable Path databasePasswordFile,
        String address,
        int port,
        int uploadMegabytes) {

    private static final Settings DEFAULTS = new Settings("Bulgasari", null, "", null, "127.0.0.1", 8080, 512);

    private static final List<String> KEYS = List.of(
            "collection-name",
            "database-url",
            "database-user",
            "database-password-file",
            "address",
            "port",
            "upload-megabytes");

    public Settings {
        if (port < 0 || port > 65_535)
            throw new IllegalArgumentException("port is a number from 0 to 65535, not " + port);
        if (uploadMegabytes < 1)
            throw new IllegalArgumentException("upload-megabytes is a number from 1, not " + uploadMegabytes);
        if (databaseUrl != null && !databaseUrl.startsWith("jdbc:postgresql:"))
            throw new IllegalArgumentException("database-url begins with jdbc:postgresql:, not "
                    + databaseUrl.substring(0, Math.min(20, databaseUrl.length())));
    }

    public static Settings defaults() {
        return DEFAULTS;
    }

    /// Reads `file`, or gives the defaults where there is none.
    ///
    /// @throws InvalidSettings with a sentence that names file, line and what is wrong
    public static Settings read(Path file) throws InvalidSettings {
        if (!Files.exists(file)) return DEFAULTS;
        try {
            Map<String, String> values = new LinkedHashMap<>();
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) readLine(file, i + 1, lines.get(i), values);
            return of(file, values);
        } catch (IOException e) {
            throw new UncheckedIOException("The settings " + file + " cannot be read", e);
        }
    }

    private static void readLine(Path file, int number, String line, Map<String, String> values)
            throws InvalidSettings {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) return;
        int equals = text.indexOf('=');
        String where = file + ", line " + number + ": ";
        if (equals < 0) throw new InvalidSettings(where + "expected `key = value`, found `" + text + "`.");
        String key = text.substring(0, equals).strip();
        if (!KEYS.contains(key))
            throw new InvalidSettings(
                    where + "there is no setting `" + key + "`. Did you mean `" + nearest(key) + "`?");
        if (values.put(key, text.substring(equals + 1).strip()) != null)
            throw new InvalidSettings(where + "`" + key + "` is set twice.");
    }

    private static Settings of(Path file, Map<String, String> values) throws InvalidSettings {
        String passwordFile = values.get("database-password-file");
        try {
            return new Settings(
                    values.getOrDefault("collection-name", DEFAULTS.collectionName),
                    values.get("database-url"),
                    values.getOrDefault("database-user", DEFAULTS.databaseUser),
                    passwordFile == null ? null : Path.of(passwordFile),
                    values.getOrDefault("address", DEFAULTS.address),
                    number(values, "port", DEFAULTS.port),
                    number(values, "upload-megabytes", DEFAULTS.uploadMegabytes));
        } catch (IllegalArgumentException invalid) {
            throw new InvalidSettings(file + ": " + invalid.getMessage() + ".");
        }
    }

    private static int number(Map<String, String> values, String key, int otherwise) {
        String text = values.get(key);
        if (text == null) return otherwise;
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(key + " is a whole number, not `" + text + "`", e);
        }
    }

    private static String nearest(String key) {
        String best = KEYS.getFirst();
        for (String each : KEYS) if (distance(key, each) < distance(key, best)) best = each;
        return best;
    }

    /// Levenshtein's distance: the fewest letters to insert, delete or replace.
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) row[j] = j;
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }

    /// The password that stands in [#databasePasswordFile], or an empty one.
    public String databasePassword() {
        if (databasePasswordFile == null) return "";
        try (var lines = Files.lines(databasePasswordFile)) {
            return Objects.requireNonNullElse(lines.findFirst().orElse(""), "");
        } catch (IOException e) {
            throw new UncheckedIOException("The password file " + databasePasswordFile + " cannot be read", e);
        }
    }
}
