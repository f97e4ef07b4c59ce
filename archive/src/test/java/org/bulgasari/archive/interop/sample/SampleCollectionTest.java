package org.bulgasari.archive.interop.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulgasari.archive.catalogue.dates.EdtfDate;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.interop.records.ExchangeRecord;
import org.bulgasari.archive.interop.records.ExchangeRecord.AgentEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.ItemEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.LanguageEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.RelationEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.SourceEntry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the README beside the sample collection promises, and what an import would refuse.
class SampleCollectionTest {

    private static final Vocabularies VOCABULARIES = new Vocabularies();
    private static final List<ExchangeRecord> RECORDS = read();

    @Test
    void aShopfulOfFilmsIsThere() {
        assertThat(RECORDS).filteredOn(record -> "film".equals(record.kind())).hasSizeGreaterThan(250);
        assertThat(items().toList()).hasSizeGreaterThan(220);
    }

    @Test
    void aKeyABarcodeAndADatabaseIdentifierAreUsedOnce() {
        assertThat(RECORDS.stream().map(ExchangeRecord::key)).doesNotHaveDuplicates();
        assertThat(items().map(ItemEntry::barcode)).doesNotHaveDuplicates();
        assertThat(RECORDS.stream().flatMap(record -> record.identifiers().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRecordHasOnePreferredTitleAndADateThatCanBeRead() {
        assertThat(RECORDS).allSatisfy(record -> {
            assertThat(record.titles())
                    .filteredOn(title -> "preferred".equals(title.type()))
                    .hasSize(1);
            assertThat(EdtfDate.parse(Objects.requireNonNull(record.date())))
                    .as(record.key())
                    .isPresent();
        });
    }

    @Test
    void everyCodeIsInItsVocabulary() {
        codesAreIn("work-kinds", record -> Stream.of(Objects.requireNonNull(record.kind())));
        codesAreIn("forms", record -> record.forms().stream());
        codesAreIn("genres", record -> record.genres().stream());
        codesAreIn("colours", record -> Stream.ofNullable(record.colour()));
        codesAreIn("sounds", record -> Stream.ofNullable(record.sound()));
        codesAreIn("agent-roles", record -> record.agents().stream().map(AgentEntry::role));
        codesAreIn("relation-types", record -> record.relations().stream().map(RelationEntry::type));
        codesAreIn("source-kinds", record -> record.sources().stream().map(SourceEntry::kind));
        codesAreIn("carrier-types", record -> record.items().stream().map(ItemEntry::carrierType));
        codesAreIn("authorisations", record -> record.items().stream().map(ItemEntry::authorisation));
    }

    @Test
    void everyCountryAndLanguageIsKnown() {
        assertThat(RECORDS).allSatisfy(record -> {
            assertThat(record.countries()).as(record.key()).allMatch(VOCABULARIES.countries()::knows);
            assertThat(record.languages())
                    .extracting(LanguageEntry::code)
                    .as(record.key())
                    .allMatch(VOCABULARIES.languages()::knows);
        });
    }

    @Test
    void everyReferenceLeadsToARecord() {
        Set<String> keys = RECORDS.stream().map(ExchangeRecord::key).collect(Collectors.toSet());

        assertThat(RECORDS.stream()
                        .flatMap(record -> record.relations().stream())
                        .map(RelationEntry::target)
                        .filter(Objects::nonNull))
                .isSubsetOf(keys);
        assertThat(items().flatMap(item -> item.alsoHolds().stream())).isSubsetOf(keys);
    }

    @Test
    void everyStatementNamesSourcesOfItsRecord() {
        assertThat(RECORDS).allSatisfy(record -> {
            List<String> ids = record.sources().stream().map(SourceEntry::id).toList();
            assertThat(record.supports()).as(record.key()).allMatch(support -> ids.contains(support.source()));
            assertThat(record.statements())
                    .as(record.key())
                    .allSatisfy(statement ->
                            assertThat(statement.sources()).isNotEmpty().isSubsetOf(ids));
        });
    }

    @Test
    void anAgentHasTheSameNamesWhereverItIsNamed() {
        Map<String, List<Object>> names = new HashMap<>();
        RECORDS.stream().flatMap(record -> record.agents().stream()).forEach(agent -> {
            List<Object> found = List.of(agent.name(), agent.names());
            List<Object> known = names.putIfAbsent(Objects.requireNonNull(agent.key()), found);
            assertThat(found).isEqualTo(known == null ? found : known);
        });
    }

    private static void codesAreIn(String vocabulary, Function<ExchangeRecord, Stream<String>> codes) {
        assertThat(RECORDS)
                .allSatisfy(record -> assertThat(codes.apply(record))
                        .as("%s of %s", vocabulary, record.key())
                        .allMatch(code ->
                                VOCABULARIES.named(vocabulary).find(code).isPresent()));
    }

    private static Stream<ItemEntry> items() {
        return RECORDS.stream().flatMap(record -> record.items().stream());
    }

    private static List<ExchangeRecord> read() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return sections().stream()
                .flatMap(SampleCollectionTest::lines)
                .map(line -> mapper.readValue(line, ExchangeRecord.class))
                .toList();
    }

    private static Stream<String> lines(Path section) {
        try {
            return Files.readAllLines(section).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sections() {
        try {
            Path readme = Path.of(Objects.requireNonNull(ExchangeRecord.class.getResource("../sample/README.md"))
                    .toURI());
            try (Stream<Path> files = Files.list(readme.resolveSibling(""))) {
                return files.filter(file -> file.toString().endsWith(".jsonl"))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
