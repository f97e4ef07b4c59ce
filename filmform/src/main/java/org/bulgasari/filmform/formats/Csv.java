package org.bulgasari.filmform.formats;

import java.util.ArrayList;
import java.util.List;

/// Rows of fields by RFC 4180, with any delimiter.
///
/// Lenient in two things only: lines may end in LF alone, and lines without any text are passed over. A quote
/// that is never closed takes in the rest of the text and then shows as a bad row, named by the line where it
/// opened.
public final class Csv {

    private Csv() {}

    /// One row, and the line of the file where it begins, from 1.
    public record Row(int line, List<String> fields) {

        public Row {
            fields = List.copyOf(fields);
        }

        /// Of a column, without space around it; empty when the row is too short.
        public String field(int column) {
            return column < fields.size() ? fields.get(column).strip() : "";
        }

        boolean isBlank() {
            return fields.stream().allMatch(String::isBlank);
        }
    }

    /// Joined by commas, quoted where needed, ended by CRLF as the standard wants it.
    public static String line(Object... fields) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) line.append(',');
            line.append(quoted(String.valueOf(fields[i])));
        }
        return line.append("\r\n").toString();
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    /// The delimiter that the first line with text uses most: tab, semicolon or comma.
    public static char delimiterOf(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {',', ';', '\t'})
            if (count(first, candidate) > count(first, best)) best = candidate;
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    public static List<Row> rows(String text, char delimiter) {
        return new Reading(text, delimiter).rows();
    }

    private static final class Reading {

        private final String text;
        private final char delimiter;
        private final List<Row> rows = new ArrayList<>();
        private final List<String> fields = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private int at;
        private int line = 1;

        Reading(String text, char delimiter) {
            this.text = text;
            this.delimiter = delimiter;
        }

        List<Row> rows() {
            while (at < text.length()) row();
            return rows;
        }

        private void row() {
            int begin = line;
            fields.clear();
            boolean more = true;
            while (more) more = field();
            Row row = new Row(begin, fields);
            if (!row.isBlank()) rows.add(row);
        }

        /// Whether another field follows in the same row.
        private boolean field() {
            field.setLength(0);
            if (at < text.length() && text.charAt(at) == '"') quotedPart();
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == delimiter) return ended(true);
                if (c == '\n') {
                    line++;
                    return ended(false);
                }
                if (c != '\r' || at == text.length() || text.charAt(at) != '\n') field.append(c);
            }
            return ended(false);
        }

        private void quotedPart() {
            at++;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '\n') line++;
                if (c != '"') field.append(c);
                else if (at < text.length() && text.charAt(at) == '"') field.append(text.charAt(at++));
                else return;
            }
        }

        private boolean ended(boolean more) {
            fields.add(field.toString());
            return more;
        }
    }
}
