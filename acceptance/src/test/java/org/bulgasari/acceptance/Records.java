package org.bulgasari.acceptance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Made-up records in the exchange format: each has two titles, two agents, a relation to the one before, and two
/// items.
final class Records {

    private Records() {}

    /// Writes `count` records, one a line.
    static Path write(Path file, int count) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 1; i <= count; i++) out.append(record(i)).append('\n');
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String key(int number) {
        return "made-up-" + number;
    }

    private static String record(int number) {
        String relation = number == 1 ? "" : """
                "relations":[{"type":"sequel-to","target":"%s"}],""".formatted(key(number - 1));
        return """
                {"key":"%1$s","kind":"film","titles":[{"text":"The Lantern %2$d","type":"preferred","language":"en",\
                "script":"Latn"},{"text":"등불 %2$d","type":"original","language":"ko","script":"Kore"}],"date":"%3$d",\
                "countries":["KR"],"languages":[{"code":"ko","use":"spoken"}],"forms":["feature"],"genres":["drama"],\
                "subjects":["Lanterns","Number %2$d"],%4$s"agents":[{"name":"Maker %5$d","role":"director","kind":"person",\
                "key":"maker-%5$d"},{"name":"Player %6$d","role":"actor","kind":"person","key":"player-%6$d"}],\
                "items":[{"barcode":"AC%2$07d","carrierType":"vhs","standard":"ntsc"},{"barcode":"AD%2$07d",\
                "carrierType":"dvd","standard":"none"}]}""".formatted(key(number), number, 1950 + number % 70, relation, number % 97, number % 89);
    }
}
