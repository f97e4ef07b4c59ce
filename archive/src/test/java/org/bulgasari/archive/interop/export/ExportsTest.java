package org.bulgasari.archive.interop.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.interop.imports.ImportRequest;
import org.bulgasari.archive.interop.imports.ImportSummary;
import org.bulgasari.archive.platform.config.DataFolder;
import org.bulgasari.archive.platform.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {

    private static final String RECORDS = """
            {"key":"a","kind":"film","titles":[{"text":"=HYPERLINK(\\"x\\")","type":"preferred"},{"text":"불가사리","type":"original","language":"ko","script":"Kore"}],"date":"1985~","countries":["KP"],"languages":[{"code":"ko","use":"spoken"}],"genres":["drama"],"subjects":["Folklore"],"lengthInSeconds":5700,"summary":[{"language":"en","text":"A monster."}],"agents":[{"name":"Shin Sang-ok","role":"director","key":"shin","names":[{"text":"신상옥"}]}],"identifiers":[{"scheme":"omdb","value":"34039"}],"relations":[{"type":"related","target":"b"}],"sources":[{"id":"s","kind":"book","citation":"A book"}],"supports":[{"source":"s","properties":["date"]}],"rights":[{"basis":"unknown"}],"restrictions":[{"kind":"age","value":"18"}],"variants":[{"key":"v","type":"restoration"}],"manifestations":[{"key":"m","variant":"v","type":"home-video","carrierType":"vhs"}],"items":[{"barcode":"KV1","manifestation":"m","carrierType":"vhs","alsoHolds":["b"]}]}
            {"key":"b","titles":[{"text":"Other","type":"preferred"}]}
            {"key":"c","titles":[{"text":"Hidden","type":"preferred"}],"restrictions":[{"kind":"staff-only"}],"relations":[{"type":"related","target":"a"}]}
            """;

    @TempDir
    Path folder;

    @Test
    void whatGoesOutAndComesInElsewhereIsTheSame() throws Exception {
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl");
        Files.writeString(folder.resolve("in.jsonl"), RECORDS);

        into("one", folder.resolve("in.jsonl"), first, true);
        ImportSummary elsewhere = into("two", first, second, true);

        assertThat(elsewhere.created()).isEqualTo(3);
        assertThat(withoutIds(second)).isEqualTo(withoutIds(first));
        assertThat(Files.readString(first)).contains("\"alsoHolds\":[\"b\"]").contains("불가사리");
    }

    @Test
    void whatOnlyStaffMayKnowOfStaysUnlessAskedFor() throws Exception {
        Files.writeString(folder.resolve("in.jsonl"), RECORDS);

        into("one", folder.resolve("in.jsonl"), folder.resolve("out.jsonl"), false);

        assertThat(Files.readString(folder.resolve("out.jsonl"))).doesNotContain("Hidden");
    }

    @Test
    void aSpreadsheetRunsNothingOfTheTable() throws Exception {
        Files.writeString(folder.resolve("in.jsonl"), RECORDS);
        try (OpenArchive archive = OpenArchive.forWriting(DataFolder.at(folder.resolve("one")), "test")) {
            archive.imports()
                    .run(
                            new ImportRequest(List.of(folder.resolve("in.jsonl")), "bulgasari", false, null),
                            Progress.UNWATCHED);

            archive.exports()
                    .run(
                            new ExportRequest(folder.resolve("out.csv"), ExportRequest.Format.CSV, false),
                            Progress.UNWATCHED);
        }

        assertThat(Files.readString(folder.resolve("out.csv")))
                .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                .contains("Shin Sang-ok")
                .contains("KV1");
    }

    private ImportSummary into(String name, Path in, Path out, boolean withStaffOnly) throws Exception {
        try (OpenArchive archive = OpenArchive.forWriting(DataFolder.at(folder.resolve(name)), "test")) {
            ImportSummary summary =
                    archive.imports().run(new ImportRequest(List.of(in), "bulgasari", false, null), Progress.UNWATCHED);
            archive.exports()
                    .run(new ExportRequest(out, ExportRequest.Format.JSONL, withStaffOnly), Progress.UNWATCHED);
            return summary;
        }
    }

    /// Agents and items get ids of their own in each archive.
    private static String withoutIds(Path file) throws Exception {
        return Files.readString(file).replaceAll("\"key\":\"[0-9a-f-]{36}\"", "\"key\":\"id\"");
    }
}
