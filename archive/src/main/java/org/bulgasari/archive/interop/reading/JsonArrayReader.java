package org.bulgasari.archive.interop.reading;

import java.io.IOException;
import java.util.List;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One JSON array of objects, element by element. An error of syntax breaks the file: nobody can say where the next
/// element begins.
final class JsonArrayReader implements SourceReader {

    private final String file;
    private final Letters letters;
    private final JsonText json;
    private final JsonParser parser;
    private boolean begun;
    private long line = 1;

    JsonArrayReader(String file, Letters letters, ReadingLimits limits) {
        this.file = file;
        this.letters = letters;
        this.json = new JsonText(limits);
        this.parser = json.mapper().createParser(letters.rest());
    }

    @Override
    public Reading next() {
        try {
            if (!begun) {
                if (parser.nextToken() != JsonToken.START_ARRAY) return broken(Remark.of("file.not-array"));
                begun = true;
            }
            JsonToken token = parser.nextToken();
            line = parser.currentTokenLocation().getLineNr();
            if (token == JsonToken.END_ARRAY) return new Reading.End();
            return token == null ? broken(Remark.of("file.cut-short")) : row(parser.readValueAsTree());
        } catch (JacksonIOException e) {
            @Nullable IOException why = e.getCause();
            return broken(why == null ? JsonText.reason(e) : Breakage.of(why));
        } catch (UnexpectedEndOfInputException e) {
            return broken(Remark.of("file.cut-short"));
        } catch (JacksonException e) {
            return broken(JsonText.reason(e));
        }
    }

    private Reading row(JsonNode record) {
        @Nullable Remark flaw = json.flaw(record);
        if (flaw != null) return new Reading.Unreadable(file, line, flaw);
        return new Reading.Row(new SourceRow(file, line, (ObjectNode) record, record.toString(), List.of()));
    }

    private Reading broken(Remark why) {
        return new Reading.Broken(file, line, why);
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
