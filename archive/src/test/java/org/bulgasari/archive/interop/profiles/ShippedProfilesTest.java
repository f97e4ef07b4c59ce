package org.bulgasari.archive.interop.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bulgasari.archive.catalogue.vocabulary.Term;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.interop.reading.Reading;
import org.bulgasari.archive.interop.reading.ReadingLimits;
import org.bulgasari.archive.interop.reading.SourceFiles;
import org.bulgasari.archive.interop.reading.SourceReader;
import org.bulgasari.archive.interop.records.ExchangeRecord;
import org.bulgasari.archive.interop.records.ExchangeRecord.ItemEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedProfilesTest {

    private static final Vocabularies VOCABULARIES = new Vocabularies();

    @TempDir
    Path folder;

    @Test
    void everyShippedProfileIsUnderstood() throws Exception {
        for (String name : ProfileLibrary.SHIPPED)
            assertThat(new ProfileLibrary().find(name).name()).isEqualTo(name);
    }

    @Test
    void anInventoryIsReadUnderAnyUsualNamesInAnyOrder() throws Exception {
        List<Mapping.Mapped> rows = map("inventory", """
                Cond.,Media,Dir.,Film,Bar Code,Yr,Section,Notes
                worn,VHS/NTSC,Stanley Kubrick,"Shining, The",KV1,c. 1980,Horror,tape 2
                ,DVD-R boot,"Shin, Sang-ok",Pulgasari (aka Bulgasari),KV2,1985,North Korea,
                ,LD,Michelangelo Antonioni,L'avventura / The Adventure [Widescreen],KV3,[1960?],Italy,
                """);

        ExchangeRecord shining = rows.get(0).record();
        assertThat(shining.title()).isEqualTo("The Shining");
        assertThat(shining.date()).isEqualTo("1980~");
        ItemEntry tape = shining.items().getFirst();
        assertThat(List.of(
                        String.valueOf(tape.carrierType()),
                        String.valueOf(tape.standard()),
                        String.valueOf(tape.condition()),
                        String.valueOf(tape.place()),
                        String.valueOf(tape.note()),
                        String.valueOf(tape.barcode())))
                .containsExactly("vhs", "ntsc", "worn", "Horror", "tape 2", "KV1");
        ExchangeRecord pulgasari = rows.get(1).record();
        assertThat(pulgasari.titles())
                .extracting(t -> t.text() + " " + t.type())
                .containsExactly("Pulgasari preferred", "Bulgasari alternative");
        assertThat(pulgasari.agents().getFirst().name()).isEqualTo("Sang-ok Shin");
        assertThat(pulgasari.items().getFirst())
                .extracting(ItemEntry::carrierType, ItemEntry::authorisation)
                .containsExactly("dvd-r", "bootleg");
        ExchangeRecord adventure = rows.get(2).record();
        assertThat(adventure.titles()).extracting(t -> t.text()).containsExactly("L'avventura", "The Adventure");
        assertThat(adventure.items().getFirst())
                .extracting(ItemEntry::carrierType, ItemEntry::note)
                .containsExactly("laserdisc", "Widescreen");
        assertThat(rows.get(1).doubts()).isEmpty();
    }

    @Test
    void aKoreanInventoryIsReadToo() throws Exception {
        ExchangeRecord record = map("inventory", "바코드,제목,감독,연도,매체\nKV9,불가사리,신상옥,1985,비디오테이프\n")
                .getFirst()
                .record();

        assertThat(record.title()).isEqualTo("불가사리");
        assertThat(record.agents().getFirst().name()).isEqualTo("신상옥");
        assertThat(record.items().getFirst().carrierType()).isEqualTo("vhs");
    }

    @Test
    void copiesThatNothingTellsApartAreTwoCopies() throws Exception {
        List<Mapping.Mapped> rows = map("inventory", "Title,Year,Format\nAlien,1979,VHS\nAlien,1979,VHS\n");

        assertThat(rows).extracting(r -> r.record().key()).doesNotHaveDuplicates();
        assertThat(rows.get(0).film()).isEqualTo(rows.get(1).film());
    }

    @Test
    void aColumnNobodyKnowsIsListed() throws Exception {
        assertThat(map("inventory", "Title,Shoe size\nAlien,44\n").getFirst().unmapped())
                .containsExactly(new Unmapped("Shoe size", "44"));
    }

    @Test
    void aLetterboxdListIsReadBehindItsPreamble() throws Exception {
        List<Mapping.Mapped> rows = map("letterboxd", """
                Letterboxd list export v7
                Date,Name,Tags,URL,Description
                2024-01-01,Shelf,,https://boxd.it/list,

                Position,Name,Year,URL,Description
                1,Pulgasari,1985,https://boxd.it/1,seen twice
                2,The Flower Girl,1972,https://boxd.it/2,
                """);

        assertThat(rows).extracting(r -> r.record().title()).containsExactly("Pulgasari", "The Flower Girl");
        assertThat(rows.getFirst().record().note()).isEqualTo("seen twice");
    }

    @Test
    void anImdbListIsRead() throws Exception {
        ExchangeRecord record = map("imdb", """
                Position,Const,Created,Modified,Description,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors
                1,tt0089851,2024-01-01,2024-01-01,,Pulgasari,Bulgasari,https://www.imdb.com/title/tt0089851,Movie,6.1,95,1985,"Action, Drama",100,1985-06-01,"Shin Sang-ok, Chong Gon Jo"
                """).getFirst().record();

        assertThat(record.key()).isEqualTo("tt0089851");
        assertThat(record.lengthInSeconds()).isEqualTo(5700);
        assertThat(record.agents()).extracting(a -> a.name()).containsExactly("Shin Sang-ok", "Chong Gon Jo");
        assertThat(record.genres()).contains("drama");
    }

    @Test
    void anAcmiRecordKeepsItsHabitsApart() throws Exception {
        ExchangeRecord record = map("acmi", """
                {"acmi_identifier":"300001","record_type":"Title","title":"My night with Maud = ma nuit chez Maud [DVD] (D)","place_of_production":["France"],"creation_date":["circa 1969"],"creator_contributor_role":["Eric Rohmer, producer/director","Les Films du Losange, production company"],"length":["01:50:00"],"audience_classification":["R (18+)"],"viewing_guidelines":["Educational use only","A mark nobody knows"],"form":["Feature films/Feature films - France"],"active_carriers_public_types_and_formats_only":["VHS; Access Print (Section 1)","VHS; Access Print (Section 1)"],"related_objects":["Series; S00001; Moral tales = Contes moraux; Active"],"object_relationship":["Series Title"],"related_object_notes":["3"]}
                """).getFirst().record();

        assertThat(record.titles())
                .extracting(t -> t.text() + " " + t.type())
                .containsExactly("My night with Maud preferred", "ma nuit chez Maud parallel");
        assertThat(record.items())
                .hasSize(2)
                .allMatch(i -> "vhs".equals(i.carrierType()) && "lending".equals(i.role()))
                .allMatch(i -> String.valueOf(i.note()).contains("DVD, D"));
        assertThat(record.agents())
                .extracting(a -> a.name() + ", " + a.role() + ", " + a.kind())
                .containsExactly(
                        "Eric Rohmer, producer, person",
                        "Eric Rohmer, director, person",
                        "Les Films du Losange, production-company, corporate");
        assertThat(record.restrictions()).extracting(r -> r.kind()).containsExactly("educational", "staff-only", "age");
        assertThat(record.relations().getFirst())
                .extracting(r -> r.type(), r -> r.target(), r -> r.targetTitle(), r -> r.position())
                .containsExactly("part-of-series", "S00001", "Moral tales = Contes moraux", "3");
        assertThat(record.lengthInSeconds()).isEqualTo(6600);
        assertThat(record.forms()).containsExactly("feature");
    }

    @Test
    void joinedTablesComeTogether() throws Exception {
        Path unused = Files.writeString(folder.resolve("all_categories.csv"), "\"id\",\"parent_id\"\n\"3\",\"1\"\n");
        Path films = Files.writeString(
                folder.resolve("all_movies.csv"),
                "\"id\",\"name\",\"parent_id\",\"date\"\n\"7\",\"Pulgasari\",\\N,\"1985-01-01\"\n");
        Path details = Files.writeString(
                folder.resolve("movie_details.csv"), "\"movie_id\",\"runtime\",\"budget\"\n\"7\",\"95\",\"0\"\n");
        Path countries = Files.writeString(
                folder.resolve("movie_countries.csv"),
                "\"movie_id\",\"country_code\"\n\"7\",\"KP\"\n\"7\",\"JP\"\n\"8\",\"US\"\n");
        Path categories = Files.writeString(
                folder.resolve("movie_categories.csv"), "\"movie_id\",\"category_id\"\n\"7\",\"3\"\n");
        Path names = Files.writeString(
                folder.resolve("category_names.csv"),
                "\"category_id\",\"name\",\"language_iso_639_1\"\n\"3\",\"Schauer\",\"de\"\n\"3\",\"Horror\",\"en\"\n");

        ExchangeRecord record = map("omdb", List.of(unused, countries, films, details, categories, names))
                .getFirst()
                .record();

        assertThat(record.date()).isEqualTo("1985");
        assertThat(record.countries()).containsExactly("KP", "JP");
        assertThat(record.lengthInSeconds()).isEqualTo(5700);
        assertThat(record.genres()).containsExactly("horror");
    }

    @Test
    void aWordNobodyKnowsIsRefusedWithItsPlace() throws Exception {
        assertThatThrownBy(() -> own("rules: [{from: a, to: 'tittles[]'}]")).hasMessageContaining("tittles[]");
        assertThatThrownBy(() -> own("rules: [{from: a, do: [spilt], to: note}]"))
                .hasMessageContaining("spilt");
        assertThatThrownBy(() -> own("rules: [{from: a, do: [{pattern: '('}], to: note}]"))
                .hasMessageContaining("pattern");
        assertThatThrownBy(() -> own("ruls: []\nrules: []")).hasMessageContaining("ruls");
        assertThatThrownBy(() -> new ProfileLibrary().find("nobody"))
                .hasMessageContaining("nobody")
                .hasMessageContaining("acmi");
    }

    @Test
    void aPatternThatWouldRunForeverElsewhereEnds() throws Exception {
        Profile profile = own("rules: [{from: a, do: [{pattern: '^(a+)+$'}], to: note}, {from: a, to: 'titles[]'}]"
                .replace("'titles[]'", "{'titles[]': {text: $value}}"));

        assertThat(profile.name()).isEqualTo("own");
        assertThat(map(
                        profile,
                        List.of(Files.writeString(folder.resolve("a.csv"), "k,a\n1," + "a".repeat(50_000) + "!\n"))))
                .hasSize(1);
    }

    private Profile own(String rules) throws Exception {
        Path file = Files.writeString(folder.resolve("own.yaml"), "profile: own\nkey: k\n" + rules + "\n");
        return new ProfileLibrary().find(file.toString());
    }

    private List<Mapping.Mapped> map(String profile, String text) throws Exception {
        return map(profile, List.of(Files.writeString(folder.resolve("source"), text)));
    }

    private List<Mapping.Mapped> map(String profile, List<Path> files) throws Exception {
        return map(new ProfileLibrary().find(profile), files);
    }

    private static List<Mapping.Mapped> map(Profile profile, List<Path> files) {
        RecordMapper mapper = profile.mapper(ShippedProfilesTest::find);
        List<Mapping.Mapped> mapped = new ArrayList<>();
        for (Supplier<SourceReader> each : profile.open(files, new SourceFiles(ReadingLimits.USUAL))) {
            try (SourceReader reader = each.get()) {
                while (reader.next() instanceof Reading.Row row)
                    mapped.add((Mapping.Mapped)
                            mapper.map(row.row(), mapper.key(row.row()).orElseThrow()));
            }
        }
        return mapped;
    }

    private static Optional<String> find(String vocabulary, String words) {
        return switch (vocabulary) {
            case "countries" -> VOCABULARIES.countries().match(words);
            case "languages" -> VOCABULARIES.languages().match(words);
            default -> VOCABULARIES.named(vocabulary).match(words).map(Term::code);
        };
    }
}
