package org.bulgasari.archive.interop.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;

/// Opens files of records.
public final class SourceFiles {

    private static final int HEAD = 4096;

    private final ReadingLimits limits;

    public SourceFiles(ReadingLimits limits) {
        this.limits = limits;
    }

    /// A reader of `file`. What is wrong with the file, even that it is not there, is told by its first
    /// [SourceReader#next].
    public SourceReader open(Path file, SourceShape shape) {
        String name = String.valueOf(file.getFileName());
        try {
            SourceFormat format = shape.format() == SourceFormat.AUTO ? Sniffing.format(file, limits) : shape.format();
            return switch (format) {
                case XLSX -> new TableReader(name, WorkbookRows.open(file, limits), shape, List.of());
                case JSONL -> new JsonLinesReader(name, letters(file, shape), limits);
                case JSON -> new JsonArrayReader(name, letters(file, shape), limits);
                case TSV -> table(name, file, shape, '\t');
                case CSV, AUTO -> table(name, file, shape, shape.delimiter());
            };
        } catch (IOException e) {
            return new BrokenFile(name, Breakage.of(e));
        }
    }

    private Letters letters(Path file, SourceShape shape) throws IOException {
        return Letters.open(file, shape.encoding(), limits);
    }

    private SourceReader table(String name, Path file, SourceShape shape, @Nullable Character stated)
            throws IOException {
        char delimiter = stated != null ? stated : delimiter(file, shape);
        Letters letters = letters(file, shape);
        return new TableReader(
                name,
                new TextRows(letters, new CsvRows(letters, delimiter, shape.escape(), limits)),
                shape,
                letters.assumptions());
    }

    private char delimiter(Path file, SourceShape shape) throws IOException {
        try (Letters letters = letters(file, shape)) {
            StringBuilder head = new StringBuilder();
            for (int c; head.length() < HEAD && (c = letters.next()) != Letters.END; ) head.append((char) c);
            return Sniffing.delimiter(head.toString());
        }
    }

    private record TextRows(Letters letters, CsvRows rows) implements TableReader.Rows {
        @Override
        public CsvRows.@Nullable Cells next() throws IOException {
            return rows.next();
        }

        @Override
        public long bytesRead() {
            return letters.bytesRead();
        }

        @Override
        public void close() {
            letters.close();
        }
    }

    /// A file of which nothing can be read.
    private record BrokenFile(String file, Remark why) implements SourceReader {
        @Override
        public Reading next() {
            return new Reading.Broken(file, 0, why);
        }

        @Override
        public List<Remark> assumptions() {
            return List.of();
        }

        @Override
        public long bytesRead() {
            return 0;
        }

        @Override
        public void close() {}
    }
}
