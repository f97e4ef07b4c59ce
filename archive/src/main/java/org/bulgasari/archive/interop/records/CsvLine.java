package org.bulgasari.archive.interop.records;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One line of CSV that a spreadsheet shows but does not run: a cell that begins like a formula gets an apostrophe
/// before it. Rule: OWASP, CSV injection (cells that begin with = + - @, tab or carriage return).
public final class CsvLine {

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private CsvLine() {}

    /// The cells, quoted where they must be, with a line end as RFC 4180 has it. Null is an empty cell.
    public static String of(@Nullable String... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) return "";
        String safe = FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted =
                safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == ';' || c == '\t')
                        || safe.startsWith(" ")
                        || safe.endsWith(" ");
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
