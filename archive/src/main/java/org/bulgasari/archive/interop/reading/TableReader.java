package org.bulgasari.archive.interop.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Rows of a table under their head, whatever the table comes from.
final class TableReader implements SourceReader {

    /// Where rows come from: text or a workbook.
    interface Rows {
        CsvRows.@Nullable Cells next() throws IOException;

        long bytesRead();

        void close();
    }

    private final String file;
    private final Rows rows;
    private final SourceShape shape;
    private final List<Remark> assumptions;
    private @Nullable TableHead head;
    private long line;

    TableReader(String file, Rows rows, SourceShape shape, List<Remark> assumptions) {
        this.file = file;
        this.rows = rows;
        this.shape = shape;
        this.assumptions = new ArrayList<>(assumptions);
    }

    @Override
    public Reading next() {
        try {
            while (true) {
                CsvRows.Cells cells = rows.next();
                if (cells == null) return atEnd();
                line = cells.line();
                if (cells.flaw() != null) return new Reading.Unreadable(file, line, cells.flaw());
                if (cells.isBlank() || becomesHead(cells)) continue;
                TableHead columns = head;
                if (columns != null) return row(cells, columns);
            }
        } catch (IOException e) {
            return new Reading.Broken(file, line, Breakage.of(e));
        }
    }

    private Reading atEnd() {
        if (head != null) return new Reading.End();
        Remark why = shape.headings().isEmpty()
                ? Remark.of("file.empty")
                : Remark.of("file.no-head", String.join(", ", shape.headings()));
        return new Reading.Broken(file, line, why);
    }

    private boolean becomesHead(CsvRows.Cells cells) {
        boolean fits = shape.headings().isEmpty() ? head == null : TableHead.fits(cells.cells(), shape.headings());
        if (fits) head = TableHead.of(cells.cells(), assumptions::add);
        return fits;
    }

    private Reading row(CsvRows.Cells cells, TableHead columns) {
        List<String> names = columns.names();
        List<String> values = cells.cells();
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (i < names.size()) fields.put(names.get(i), value.equals(shape.noneWord()) ? "" : value);
            else if (!value.isBlank())
                return new Reading.Unreadable(file, line, Remark.of("row.many-columns", values.size(), names.size()));
        }
        String raw = fields.toString();
        if (raw.contains("\\u0000")) return new Reading.Unreadable(file, line, Remark.of("row.zero-byte"));
        List<Remark> doubts = new ArrayList<>();
        if (values.size() < names.size()) doubts.add(Remark.of("row.few-columns", values.size(), names.size()));
        if (cells.odd() != null) doubts.add(cells.odd());
        return new Reading.Row(new SourceRow(file, line, fields, raw, doubts));
    }

    @Override
    public List<Remark> assumptions() {
        return assumptions;
    }

    @Override
    public long bytesRead() {
        return rows.bytesRead();
    }

    @Override
    public void close() {
        rows.close();
    }
}
