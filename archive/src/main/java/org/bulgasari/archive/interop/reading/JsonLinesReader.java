package org.bulgasari.archive.interop.reading;

import java.io.IOException;
import java.util.List;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One JSON object a line; blank lines between are nothing.
final class JsonLinesReader implements SourceReader {

    private final String file;
    private final Letters letters;
    private final ReadingLimits limits;
    private final JsonText json;

    JsonLinesReader(String file, Letters letters, ReadingLimits limits) {
        this.file = file;
        this.letters = letters;
        this.limits = limits;
        this.json = new JsonText(limits);
    }

    @Override
    public Reading next() {
        long line = letters.line();
        try {
            String text;
            do {
                line = letters.line();
                text = letters.nextLine(limits.rowLength());
            } while (text != null && text.isBlank());
            return text == null ? new Reading.End() : row(line, text);
        } catch (IOException e) {
            return new Reading.Broken(file, line, Breakage.of(e));
        }
    }

    private Reading row(long line, String text) {
        if (text.length() > limits.rowLength())
            return new Reading.Unreadable(file, line, Remark.of("row.long", limits.rowLength()));
        JsonNode record;
        try {
            record = json.mapper().readTree(text);
        } catch (JacksonException e) {
            return new Reading.Unreadable(file, line, JsonText.reason(e));
        }
        @Nullable Remark flaw = json.flaw(record);
        if (flaw != null) return new Reading.Unreadable(file, line, flaw);
        return new Reading.Row(new SourceRow(file, line, (ObjectNode) record, text, List.of()));
    }

    @Override
    public List<Remark> assumptions() {
        return letters.assumptions();
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
