package org.bulgasari.archive.interop.reading;

import java.io.IOException;
import java.nio.file.Path;

/// What a file is, by how it begins.
final class Sniffing {

    private static final String DELIMITERS = ",;\t|";

    private Sniffing() {}

    /// A workbook begins with a zip entry, JSON with a bracket; anything else is a table.
    static SourceFormat format(Path file, ReadingLimits limits) throws IOException {
        try (Unpacking bytes = Unpacking.open(file, limits)) {
            byte[] first = bytes.readNBytes(4);
            if (first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4)
                return SourceFormat.XLSX;
        }
        try (Letters letters = Letters.open(file, null, limits)) {
            int c = letters.next();
            while (c != Letters.END && Character.isWhitespace(c)) c = letters.next();
            return c == '[' ? SourceFormat.JSON : c == '{' ? SourceFormat.JSONL : SourceFormat.CSV;
        }
    }

    /// The likeliest character between columns: the one that stands most often outside quotes in the first lines.
    static char delimiter(String head) {
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') quoted = !quoted;
            int which = quoted ? -1 : DELIMITERS.indexOf(c);
            if (which >= 0) counts[which]++;
            if (c == '\n' && !quoted && counts[0] + counts[1] + counts[2] + counts[3] > 0) break;
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
        return DELIMITERS.charAt(best);
    }
}
