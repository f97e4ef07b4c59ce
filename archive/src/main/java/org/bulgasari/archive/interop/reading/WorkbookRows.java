package org.bulgasari.archive.interop.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.bulgasari.archive.interop.remarks.Remark;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// The rows of a workbook's first sheet. Its parts are looked through before any of them is parsed (see
/// [WorkbookGuard]).
final class WorkbookRows implements TableReader.Rows {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final long size;
    private final ReadingLimits limits;
    private int last;

    private WorkbookRows(ReadableWorkbook workbook, Stream<Row> stream, long size, ReadingLimits limits) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        this.size = size;
        this.limits = limits;
    }

    static WorkbookRows open(Path file, ReadingLimits limits) throws IOException {
        WorkbookGuard.check(file, limits);
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            return new WorkbookRows(workbook, workbook.getFirstSheet().openStream(), Files.size(file), limits);
        } catch (RuntimeException e) {
            throw new Refused(Remark.of("file.workbook", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public CsvRows.@Nullable Cells next() throws IOException {
        try {
            if (!rows.hasNext()) return null;
            Row row = rows.next();
            last = row.getRowNum();
            return cells(row);
        } catch (ExcelReaderException | IllegalStateException e) {
            throw new Refused(Remark.of("file.workbook", String.valueOf(e.getMessage())));
        }
    }

    private CsvRows.Cells cells(Row row) {
        List<String> values = new ArrayList<>();
        int length = 0;
        Remark flaw = null;
        for (int i = 0; i < row.getCellCount() && flaw == null; i++) {
            String value = i < limits.columns() ? text(row.getCell(i)) : "";
            length += value.length();
            if (i >= limits.columns()) flaw = Remark.of("row.columns-beyond", limits.columns());
            else if (value.length() > limits.fieldLength()) flaw = Remark.of("field.long", limits.fieldLength());
            else if (length > limits.rowLength()) flaw = Remark.of("row.long", limits.rowLength());
            values.add(value);
        }
        return new CsvRows.Cells(last, values, flaw, null);
    }

    /// A number is written without a needless fraction (1985, not 1985.0), a date as ISO 8601, a formula as its
    /// result.
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) return "";
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            if (format != null && format.matches("(?i).*(yy|d{1,4}[-/. ]m|m[-/. ]d).*"))
                return cell.asDate().toLocalDate().toString();
            BigDecimal number = cell.asNumber();
            return number.stripTrailingZeros().toPlainString();
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getText();
        return text == null ? "" : text;
    }

    @Override
    public long bytesRead() {
        return size;
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException nothingWasWritten) {
            // closing what was only read loses nothing
        }
    }
}
