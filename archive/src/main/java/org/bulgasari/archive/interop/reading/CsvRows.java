package org.bulgasari.archive.interop.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;

/// Splits text into rows of cells as RFC 4180 has it, with what people's files do besides: any line end, a quote
/// within an unquoted cell, text behind a closing quote (the cell is then taken as it stands, and remarked).
///
/// Our own, because a row beyond the limits must be rejected alone, and because an open quote must be told by the
/// line where it was opened.
final class CsvRows {

    /// `flaw` says why the row cannot be used; `odd` what is doubtful about it.
    record Cells(
            long line,
            List<String> cells,
            @Nullable Remark flaw,
            @Nullable Remark odd) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final Letters letters;
    private final char delimiter;
    private final @Nullable Character escape;
    private final ReadingLimits limits;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int rowLength;
    private @Nullable Remark flaw;
    private @Nullable Remark odd;

    CsvRows(Letters letters, char delimiter, @Nullable Character escape, ReadingLimits limits) {
        this.letters = letters;
        this.delimiter = delimiter;
        this.escape = escape;
        this.limits = limits;
    }

    /// The next row, or null at the end.
    /// @throws Refused when a quote is never closed
    @Nullable
    Cells next() throws IOException {
        if (letters.peek() == Letters.END) return null;
        long line = letters.line();
        cells = new ArrayList<>();
        rowLength = 0;
        flaw = null;
        odd = null;
        boolean more = true;
        while (more) more = cell();
        return new Cells(line, cells, flaw, odd);
    }

    /// Takes one cell and what ends it; whether the row goes on.
    private boolean cell() throws IOException {
        cell.setLength(0);
        if (letters.peek() == '"') {
            letters.next();
            quoted();
        }
        while (true) {
            int c = letters.next();
            if (c == delimiter) return ended(true);
            if (c == Letters.END || c == '\n') return ended(false);
            if (c == '\r') {
                if (letters.peek() == '\n') letters.next();
                return ended(false);
            }
            keep((char) c);
        }
    }

    private boolean ended(boolean more) {
        if (cells.size() < limits.columns()) cells.add(cell.toString());
        else flaw = Remark.of("row.columns-beyond", limits.columns());
        return more;
    }

    /// The inside of a quoted cell, up to and with its closing quote.
    private void quoted() throws IOException {
        long opened = letters.line();
        while (true) {
            int c = letters.next();
            if (c == Letters.END) throw new Refused(Remark.of("file.quote-open", opened));
            if (escape != null && c == escape && (letters.peek() == '"' || letters.peek() == escape)) {
                keep((char) letters.next());
            } else if (c != '"') {
                keep((char) c);
            } else if (letters.peek() == '"') {
                keep((char) letters.next());
            } else {
                takenAsItStands();
                return;
            }
        }
    }

    private void takenAsItStands() throws IOException {
        int c = letters.peek();
        if (c == delimiter || c == '\n' || c == '\r' || c == Letters.END) return;
        cell.insert(0, '"').append('"');
        odd = Remark.of("row.quote-stray");
    }

    private void keep(char c) {
        rowLength++;
        if (rowLength > limits.rowLength()) flaw = Remark.of("row.long", limits.rowLength());
        else if (cell.length() >= limits.fieldLength()) flaw = Remark.of("field.long", limits.fieldLength());
        else cell.append(c);
    }
}
