package org.bulgasari.archive.catalogue.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.bulgasari.archive.catalogue.TitleType;
import org.bulgasari.archive.catalogue.agents.AgentKind;
import org.bulgasari.archive.catalogue.rights.RestrictionKind;
import org.bulgasari.archive.catalogue.statements.Rank;
import org.bulgasari.archive.catalogue.statements.Standing;
import org.junit.jupiter.api.Test;

/// The promises that the README beside the vocabulary tables makes.
class VocabularyTablesTest {

    private static final Set<String> LABELLED_BY_THE_RUNTIME = Set.of("countries", "languages");
    private static final Map<String, List<Map<String, String>>> TABLES = read();

    @Test
    void everyTableHasRowsAndEveryRowEveryColumn() {
        assertThat(TABLES).hasSizeGreaterThanOrEqualTo(30);
        assertThat(TABLES).allSatisfy((name, rows) -> assertThat(rows).as(name).isNotEmpty());
    }

    @Test
    void aCodeNamesOneRowAndABroaderTermIsThere() {
        terms().forEach((name, rows) -> {
            List<String> codes = rows.stream().map(row -> row.get("code")).toList();
            assertThat(codes).as(name).doesNotHaveDuplicates().doesNotContain("");
            assertThat(rows).as(name).allSatisfy(row -> {
                String broader = row.getOrDefault("broader", "");
                assertThat(broader.isEmpty() || codes.contains(broader))
                        .as(row.get("code"))
                        .isTrue();
            });
        });
    }

    @Test
    void everyTermIsLabelledInEnglishItalianAndKorean() {
        terms().forEach((name, rows) -> {
            if (!LABELLED_BY_THE_RUNTIME.contains(name)) {
                assertThat(rows)
                        .as(name)
                        .allSatisfy(row -> assertThat(List.of(row.get("en"), row.get("it"), row.get("ko")))
                                .as(row.get("code"))
                                .doesNotContain(""));
            }
        });
    }

    @Test
    void everyCountryAndLanguageHasANameOfItsOwnInEnglishItalianAndKorean() {
        Vocabularies vocabularies = new Vocabularies();
        namedIn("countries", vocabularies.countries());
        namedIn("languages", vocabularies.languages());
    }

    private static void namedIn(String table, IsoCodes names) {
        for (Map<String, String> row : Objects.requireNonNull(terms().get(table))) {
            String code = Objects.requireNonNull(row.get("code"));
            for (Locale locale : List.of(Locale.ENGLISH, Locale.ITALIAN, Locale.KOREAN))
                assertThat(names.name(code, locale)).as(code + " in " + locale).isNotEqualToIgnoringCase(code);
        }
    }

    @Test
    void aTextNamesAtMostOneRow() {
        terms().forEach((name, rows) -> {
            Map<String, String> meaning = new HashMap<>();
            for (Map<String, String> row : rows) {
                for (String text : textsOf(row)) {
                    String other = meaning.putIfAbsent(text, row.get("code"));
                    assertThat(other).as("%s: %s", name, text).isNull();
                }
            }
        });
    }

    @Test
    void aCompoundIsMadeOfTermsThatExist() {
        compoundsAreMadeOf("agent-role-compounds", "agent-roles");
        compoundsAreMadeOf("carrier-type-compounds", "carrier-types");
    }

    @Test
    void aClosedTypeAndItsTableAgree() {
        assertThat(codes("title-types")).isEqualTo(constants(TitleType.values()));
        assertThat(codes("agent-kinds")).isEqualTo(constants(AgentKind.values()));
        assertThat(codes("restriction-kinds")).isEqualTo(constants(RestrictionKind.values()));
        assertThat(codes("ranks")).isEqualTo(constants(Rank.values()));
        assertThat(codes("standings")).isEqualTo(constants(Standing.values()));
    }

    private static void compoundsAreMadeOf(String compounds, String terms) {
        assertThat(table(compounds))
                .allSatisfy(row ->
                        assertThat(codes(terms)).contains(cell(row, "codes").split(",")));
    }

    private static Set<String> constants(Enum<?>[] values) {
        Set<String> codes = new HashSet<>();
        for (Enum<?> value : values) {
            codes.add(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return codes;
    }

    private static Set<String> textsOf(Map<String, String> row) {
        Set<String> texts = new HashSet<>();
        for (String column : List.of("code", "en", "it", "ko")) {
            texts.add(cell(row, column).toLowerCase(Locale.ROOT));
        }
        texts.addAll(List.of(cell(row, "aliases").split("\\|")));
        texts.remove("");
        return texts;
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static Map<String, List<Map<String, String>>> terms() {
        Map<String, List<Map<String, String>>> terms = new TreeMap<>(TABLES);
        terms.values().removeIf(rows -> !rows.getFirst().containsKey("aliases"));
        return terms;
    }

    private static List<Map<String, String>> table(String name) {
        return Objects.requireNonNull(TABLES.get(name), name);
    }

    private static Set<String> codes(String table) {
        Set<String> codes = new HashSet<>();
        table(table).forEach(row -> codes.add(row.get("code")));
        return codes;
    }

    private static Map<String, List<Map<String, String>>> read() {
        try {
            Path folder = Path.of(Objects.requireNonNull(VocabularyTablesTest.class.getResource("forms.tsv"))
                            .toURI())
                    .resolveSibling(".");
            Map<String, List<Map<String, String>>> tables = new TreeMap<>();
            try (var files = Files.newDirectoryStream(folder, "*.tsv")) {
                for (Path file : files) {
                    tables.put(file.getFileName().toString().replace(".tsv", ""), rows(file));
                }
            }
            return tables;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] header = lines.getFirst().split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as("%s: %s", file.getFileName(), line).hasSameSizeAs(header);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
