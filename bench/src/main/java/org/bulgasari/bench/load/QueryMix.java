package org.bulgasari.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Queries as people type them, drawn from the ACMI records themselves: whole titles, single words, names,
/// beginnings, misspellings, foreign titles, a director with a word of the title. The same seed draws the same
/// queries.
public final class QueryMix {

    private static final long SEED = 1987;
    private static final int SHORTEST_WORD = 5;
    private static final JsonMapper JSON = JsonMapper.shared();

    /// What a query needs of a record.
    ///
    /// @param title as first given, without the remarks in brackets
    /// @param foreignTitle what stands behind " = ", empty where nothing does
    /// @param director empty when unknown
    record Subject(String title, String foreignTitle, String director) {}

    private static final List<BiFunction<Subject, Random, Optional<String>>> KINDS = List.of(
            (subject, random) -> Optional.of(subject.title()),
            (subject, random) -> word(subject, random),
            (subject, random) -> Optional.of(subject.director()),
            (subject, random) -> Optional.of(beginning(subject.title())),
            (subject, random) -> misspelt(subject, random),
            (subject, random) -> Optional.of(subject.foreignTitle()),
            (subject, random) -> directorAndWord(subject, random));

    private QueryMix() {}

    /// Draws `count` queries, each kind as often as the others.
    public static List<String> from(Path acmiRecords, int count) throws IOException {
        return draw(subjects(acmiRecords), count);
    }

    static List<String> draw(List<Subject> subjects, int count) {
        Random random = new Random(SEED);
        List<String> queries = new ArrayList<>();
        while (queries.size() < count) {
            Subject subject = subjects.get(random.nextInt(subjects.size()));
            KINDS.get(queries.size() % KINDS.size())
                    .apply(subject, random)
                    .filter(query -> !query.isBlank())
                    .ifPresent(queries::add);
        }
        return queries;
    }

    private static List<Subject> subjects(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().map(JSON::readTree).map(QueryMix::subject).toList();
        }
    }

    private static Subject subject(JsonNode record) {
        String[] titles = record.path("title")
                .asString("")
                .replaceAll("[\\[(][^\\])]*[\\])]", "")
                .split(" = ", -1);
        return new Subject(titles[0].strip(), titles.length > 1 ? titles[1].strip() : "", director(record));
    }

    private static String director(JsonNode record) {
        for (JsonNode part : record.path("creator_contributor_role")) {
            String text = part.asString("");
            if (text.endsWith(", director")) return text.substring(0, text.length() - ", director".length());
        }
        return "";
    }

    private static Optional<String> word(Subject subject, Random random) {
        List<String> words = longWords(subject.title());
        return words.isEmpty() ? Optional.empty() : Optional.of(words.get(random.nextInt(words.size())));
    }

    private static String beginning(String title) {
        return title.substring(0, title.offsetByCodePoints(0, (title.codePointCount(0, title.length()) * 3 + 4) / 5));
    }

    private static Optional<String> misspelt(Subject subject, Random random) {
        return word(subject, random).map(word -> subject.title().replace(word, misspelt(word, random)));
    }

    private static String misspelt(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        return random.nextBoolean()
                ? word.substring(0, at) + word.substring(at + 1)
                : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static Optional<String> directorAndWord(Subject subject, Random random) {
        if (subject.director().isEmpty()) return Optional.empty();
        String surname = subject.director().substring(subject.director().lastIndexOf(' ') + 1);
        return word(subject, random).map(word -> surname + " " + word);
    }

    private static List<String> longWords(String title) {
        List<String> words = new ArrayList<>();
        for (String word : title.split("[^\\p{L}]+", -1)) if (word.length() >= SHORTEST_WORD) words.add(word);
        return words;
    }
}
