package org.bulgasari.archive.catalogue.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Every vocabulary, read from its table beside this class when it is first asked for. Threads may share one
/// instance.
public final class Vocabularies {

    private static final Set<String> NAMED_COLUMNS =
            Set.of("code", "text", "uri", "en", "it", "ko", "broader", "aliases");

    private final Map<String, Vocabulary> read = new ConcurrentHashMap<>();
    private final Map<String, IsoCodes> isoCodes = new ConcurrentHashMap<>();

    /// The vocabulary of the table `name` (`carrier-types`).
    ///
    /// @throws IllegalArgumentException when there is no such table
    public Vocabulary named(String name) {
        return read.computeIfAbsent(name, each -> new Vocabulary(each, terms(each)));
    }

    public IsoCodes countries() {
        return isoCodes.computeIfAbsent("countries", name -> IsoCodes.countries(named(name)));
    }

    public IsoCodes languages() {
        return isoCodes.computeIfAbsent("languages", name -> IsoCodes.languages(named(name)));
    }

    private static List<Term> terms(String name) {
        List<Term> terms = new ArrayList<>();
        for (Map<String, String> row : rows(name)) {
            Map<String, String> names = new HashMap<>();
            for (String language : List.of("en", "it", "ko"))
                Optional.ofNullable(row.get(language)).ifPresent(label -> names.put(language, label));
            Map<String, String> more = new HashMap<>(row);
            more.keySet().removeAll(NAMED_COLUMNS);
            String code = row.get("code");
            if (code == null) throw new IllegalStateException("A row without a code in the vocabulary " + name);
            String aliases = row.getOrDefault("aliases", "");
            List<String> spellings = aliases.isEmpty() ? List.of() : Arrays.asList(aliases.split("\\|", -1));
            terms.add(new Term(code, row.get("uri"), names, row.get("broader"), spellings, more));
        }
        return terms;
    }

    /// The rows of the table `name`, by header; blank cells are absent. For tables that are no vocabularies, such as
    /// `value-redirects`.
    ///
    /// @throws IllegalArgumentException when there is no such table
    public static List<Map<String, String>> rows(String name) {
        InputStream table = name.matches("[a-z-]+") ? table(name) : null;
        if (table == null) throw new IllegalArgumentException("There is no vocabulary named " + name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            String[] header = String.valueOf(lines.readLine()).split("\t", -1);
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> row(header, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The vocabulary " + name + " cannot be read", e);
        }
    }

    private static @Nullable InputStream table(String name) {
        return Vocabularies.class.getResourceAsStream(name + ".tsv");
    }

    private static Map<String, String> row(String[] header, String line) {
        String[] cells = line.split("\t", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(header.length, cells.length); i++)
            if (!cells[i].isBlank()) row.put(header[i], cells[i].strip());
        return row;
    }
}
