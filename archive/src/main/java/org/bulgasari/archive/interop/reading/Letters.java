package org.bulgasari.archive.interop.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;

/// The letters of a text file, one at a time, with the line they stand on. Bytes that mean nothing in the encoding
/// become U+FFFD, so that the row they are in can be marked.
final class Letters implements AutoCloseable {

    static final int END = -1;

    private final Unpacking bytes;
    private final Reader reader;
    private final List<Remark> assumptions;
    private final char[] buffer = new char[1 << 15];
    private int at;
    private int filled;
    private long line = 1;
    private boolean afterReturn;

    private Letters(Unpacking bytes, Reader reader, List<Remark> assumptions) {
        this.bytes = bytes;
        this.reader = reader;
        this.assumptions = assumptions;
    }

    static Letters open(Path file, @Nullable Charset stated, ReadingLimits limits) throws IOException {
        Encoding encoding = stated == null ? Encoding.of(file, limits) : new Encoding(stated, 0, null);
        Unpacking bytes = Unpacking.open(file, limits);
        try {
            bytes.skipNBytes(encoding.markLength());
            Reader reader = new InputStreamReader(
                    bytes,
                    encoding.charset()
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE));
            Remark assumption = encoding.assumption();
            Letters letters = new Letters(bytes, reader, assumption == null ? List.of() : List.of(assumption));
            if (stated != null && stated.equals(StandardCharsets.UTF_8)) letters.skipMark();
            return letters;
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private void skipMark() throws IOException {
        if (peek() == 0xFEFF) at++;
    }

    /// The next letter without taking it, or [#END].
    int peek() throws IOException {
        if (at == filled && !fill()) return END;
        return buffer[at];
    }

    /// The next letter, or [#END].
    int next() throws IOException {
        if (at == filled && !fill()) return END;
        char c = buffer[at++];
        if (c == '\r' || (c == '\n' && !afterReturn)) line++;
        afterReturn = c == '\r';
        return c;
    }

    /// The line of the next letter, from 1.
    long line() {
        return line;
    }

    /// Everything to the end of the line, which is taken too; null at the end of the file. Of a line longer than
    /// `limit` only `limit + 1` letters are kept.
    @Nullable
    String nextLine(int limit) throws IOException {
        if (peek() == END) return null;
        StringBuilder kept = new StringBuilder(512);
        while (peek() != END) {
            int from = at;
            while (at < filled && buffer[at] != '\n' && buffer[at] != '\r') at++;
            int room = Math.max(0, Math.min(at - from, limit + 1 - kept.length()));
            kept.append(buffer, from, room);
            if (at < filled) {
                endLine();
                break;
            }
        }
        return kept.toString();
    }

    private void endLine() throws IOException {
        if (next() == '\r' && peek() == '\n') next();
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, reader.read(buffer));
        return filled > 0;
    }

    /// What is left, as a reader that may be read once.
    Reader rest() {
        return new Reader() {
            @Override
            public int read(char[] into, int offset, int length) throws IOException {
                if (at == filled && !fill()) return END;
                int n = Math.min(length, filled - at);
                System.arraycopy(buffer, at, into, offset, n);
                at += n;
                return n;
            }

            @Override
            public void close() {}
        };
    }

    List<Remark> assumptions() {
        return assumptions;
    }

    long bytesRead() {
        return bytes.bytesRead();
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException nothingWasWritten) {
            // closing what was only read loses nothing
        }
    }
}
