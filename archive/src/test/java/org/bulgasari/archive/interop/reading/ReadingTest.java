package org.bulgasari.archive.interop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bulgasari.archive.interop.remarks.Remark;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

    private static final String TABLE = "title,year\nPulgasari,1985\n\"Shining, The\",1980\n";
    private static final String KOREAN = "제목,감독\n불가사리,신상옥\n꽃파는 처녀,최익규\n";

    @TempDir
    Path folder;

    private final List<Remark> assumptions = new ArrayList<>();

    @Test
    void aTableIsReadWhateverItsDelimiterAndLineEnds() throws Exception {
        for (String each : List.of(
                TABLE,
                TABLE.replace("\n", "\r\n"),
                TABLE.replace("\n", "\r"),
                "title;year\nPulgasari;1985\nShining, The;1980",
                "title\tyear\nPulgasari\t1985\nShining, The\t1980"))
            assertThat(titles(read(each.getBytes(StandardCharsets.UTF_8))))
                    .containsExactly("Pulgasari", "Shining, The");
    }

    @Test
    void theEncodingIsFoundOut() throws Exception {
        for (String name : List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "x-windows-949"))
            assertThat(read(KOREAN.getBytes(Charset.forName(name))))
                    .as(name)
                    .extracting(r -> ((Reading.Row) r).row().fields().path("감독").asString())
                    .containsExactly("신상옥", "최익규");
    }

    @Test
    void anAssumedEncodingIsRemarked() throws Exception {
        List<Reading> rows = read("title\nL'avventura è città\nCafé\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(titles(rows)).containsExactly("L'avventura è città", "Café");
        assertThat(assumptions).extracting(Remark::code).containsExactly("file.encoding-assumed");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() throws Exception {
        assertThat(titles(read(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8))))
                .hasSize(2);
    }

    @Test
    void gzipIsToldByItsBytes() throws Exception {
        assertThat(titles(read(gzip(TABLE)))).hasSize(2);
    }

    @Test
    void aGzipCutShortGivesItsWholeRowsAndSaysSo() throws Exception {
        StringBuilder many = new StringBuilder("title,year\n");
        for (int i = 0; i < 20_000; i++)
            many.append("Film ").append(i * 7919 % 20011).append(",1985\n");
        byte[] whole = gzip(many.toString());

        List<Reading> rows = read(Arrays.copyOf(whole, whole.length / 2));

        assertThat(broken(rows)).isEqualTo("file.cut-short");
        assertThat(rows.size()).isGreaterThan(100);
        assertThat(rows.subList(0, rows.size() - 1))
                .allMatch(r -> r instanceof Reading.Row row
                        && row.row().fields().path("year").asString().equals("1985"));
    }

    @Test
    void aMillionLettersInAFieldRejectThatRowAlone() throws Exception {
        String text = "title,year\n\"" + "x".repeat(1_000_001) + "\",1\nPulgasari,1985\n";

        List<Reading> rows = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(rows.getFirst())
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        no -> assertThat(no.why().code()).isEqualTo("field.long"));
        assertThat(titles(rows)).containsExactly("Pulgasari");
    }

    @Test
    void anOpenQuoteIsToldByItsLine() throws Exception {
        List<Reading> rows = read((TABLE + "\"never closed,1\nmore,2\n").getBytes(StandardCharsets.UTF_8));

        assertThat(titles(rows)).hasSize(2);
        assertThat(((Reading.Broken) rows.getLast()).why()).isEqualTo(Remark.of("file.quote-open", 4));
    }

    @Test
    void rowsOfAnotherLengthAreDoubtfulOrRejected() throws Exception {
        List<Reading> rows = read("title,year\nshort\nlong,1,2\nfine,3,\n".getBytes(StandardCharsets.UTF_8));

        assertThat(((Reading.Row) rows.get(0)).row().doubts())
                .extracting(Remark::code)
                .containsExactly("row.few-columns");
        assertThat(((Reading.Unreadable) rows.get(1)).why().code()).isEqualTo("row.many-columns");
        assertThat(((Reading.Row) rows.get(2)).row().doubts()).isEmpty();
    }

    @Test
    void aDumpMayEscapeItsQuotesAndWriteAWordForNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("dump.csv"), "\"title\",\"year\"\n\"Making \\\"Alien\\\"\",\\N\n");
        SourceShape shape = new SourceShape(SourceFormat.CSV, null, ',', '\\', List.of(), "\\N");

        Reading.Row row = (Reading.Row) readFile(file, shape).getFirst();

        assertThat(row.row().fields().toString()).isEqualTo("{\"title\":\"Making \\\"Alien\\\"\",\"year\":\"\"}");
        assertThat(row.row().doubts()).isEmpty();
    }

    @Test
    void doubledColumnNamesAreNumberedAndRemarked() throws Exception {
        List<Reading> rows = read("title,title\nA,B\n".getBytes(StandardCharsets.UTF_8));

        assertThat(((Reading.Row) rows.getFirst())
                        .row()
                        .fields()
                        .path("title (2)")
                        .asString())
                .isEqualTo("B");
        assertThat(assumptions).extracting(Remark::code).containsExactly("head.doubled");
    }

    @Test
    void nothingAndNoTextAreSaid() throws Exception {
        assertThat(broken(read(new byte[0]))).isEqualTo("file.empty");
        assertThat(broken(read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 0, 0, 0, 3, 0, 0, 1, 0})))
                .isEqualTo("file.not-text");
        assertThat(broken(readFile(folder.resolve("nowhere.csv"), SourceShape.UNKNOWN)))
                .isEqualTo("file.missing");
    }

    @Test
    void zeroBytesRejectTheirRow() throws Exception {
        List<Reading> rows = read(
                ("title,year\nA\0B,1\nPulgasari,1985\n" + "fine,2\n".repeat(200)).getBytes(StandardCharsets.UTF_8));

        assertThat(((Reading.Unreadable) rows.getFirst()).why().code()).isEqualTo("row.zero-byte");
    }

    @Test
    void jsonLinesGoOnBehindABadLine() throws Exception {
        String deep = "[".repeat(500) + "]".repeat(500);
        List<Reading> rows = read(("{\"title\":\"A\"}\n\n{\"title\":\n{\"title\":" + deep
                        + "}\n{\"title\":\"B\",\"title\":\"C\"}\n{\"title\":\"" + "x".repeat(1_000_001)
                        + "\"}\n{\"title\":\"D\"}")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(rows.stream().filter(r -> r instanceof Reading.Unreadable).map(r -> ((Reading.Unreadable) r).line()))
                .containsExactly(3L, 4L, 5L, 6L);
        assertThat(titles(rows)).containsExactly("A", "D");
    }

    @Test
    void aJsonArrayIsReadElementByElement() throws Exception {
        assertThat(titles(read("[{\"title\":\"A\"}, {\"title\":\"B\"}]".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("A", "B");
        List<Reading> cut = read("[{\"title\":\"A\"}, {\"title\":".getBytes(StandardCharsets.UTF_8));
        assertThat(titles(cut)).containsExactly("A");
        assertThat(broken(cut)).isEqualTo("file.cut-short");
    }

    @Test
    void aWorkbookIsATable() throws Exception {
        Path file = folder.resolve("films.bin");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("films");
            sheet.value(0, 0, "title");
            sheet.value(0, 1, "year");
            sheet.value(1, 0, "불가사리");
            sheet.value(1, 1, 1985);
        }

        List<Reading> rows = readFile(file, SourceShape.UNKNOWN);

        assertThat(titles(rows)).containsExactly("불가사리");
        assertThat(((Reading.Row) rows.getFirst()).row().fields().path("year").asString())
                .isEqualTo("1985");
    }

    @Test
    void aZipBombIsNotUnpacked() throws Exception {
        assertThat(broken(readZip("xl/worksheets/sheet1.xml", 60 << 20, ""))).isEqualTo("file.inflates");
    }

    @Test
    void aWorkbookWithADocumentTypeIsRefused() throws Exception {
        assertThat(broken(readZip(
                        "xl/workbook.xml", 0, "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>")))
                .isEqualTo("file.workbook-doctype");
    }

    @Test
    void aGzipBombIsNotUnpacked() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write("title,year\n".getBytes(StandardCharsets.UTF_8));
            byte[] same = ("A".repeat(4_000) + ",1\n").repeat(64).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) out.write(same);
        }

        assertThat(broken(read(bytes.toByteArray()))).isEqualTo("file.inflates");
    }

    private List<Reading> readZip(String entry, int zeros, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.write(new byte[zeros]);
        }
        return read(bytes.toByteArray());
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private List<Reading> read(byte[] bytes) throws IOException {
        return readFile(Files.write(folder.resolve("source.any"), bytes), SourceShape.UNKNOWN);
    }

    private List<Reading> readFile(Path file, SourceShape shape) {
        List<Reading> rows = new ArrayList<>();
        try (SourceReader reader = new SourceFiles(ReadingLimits.USUAL).open(file, shape)) {
            for (Reading next = reader.next(); ; next = reader.next()) {
                if (next instanceof Reading.End) break;
                rows.add(next);
                if (next instanceof Reading.Broken) break;
            }
            assumptions.clear();
            assumptions.addAll(reader.assumptions());
        }
        return rows;
    }

    private static List<String> titles(List<Reading> rows) {
        return rows.stream()
                .filter(r -> r instanceof Reading.Row)
                .map(r -> ((Reading.Row) r).row().fields().path("title").asString())
                .toList();
    }

    private static String broken(List<Reading> rows) {
        return ((Reading.Broken) rows.getLast()).why().code();
    }
}
