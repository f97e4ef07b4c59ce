package org.bulgasari.archive.interop.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.bulgasari.archive.interop.remarks.Remark;

/// A file's bytes, unpacked when it is gzip (told by its first two bytes, whatever its name), counted on both sides.
final class Unpacking extends InputStream {

    private final Counting packed;
    private final InputStream unpacked;
    private final boolean gzip;
    private final ReadingLimits limits;
    private long given;

    private Unpacking(Counting packed, InputStream unpacked, boolean gzip, ReadingLimits limits) {
        this.packed = packed;
        this.unpacked = unpacked;
        this.gzip = gzip;
        this.limits = limits;
    }

    static Unpacking open(Path file, ReadingLimits limits) throws IOException {
        Counting packed = new Counting(Files.newInputStream(file));
        try {
            BufferedInputStream peek = new BufferedInputStream(packed, 1 << 16);
            peek.mark(2);
            boolean gzip = peek.read() == 0x1f && peek.read() == 0x8b;
            peek.reset();
            return new Unpacking(packed, gzip ? new GZIPInputStream(peek, 1 << 16) : peek, gzip, limits);
        } catch (IOException | RuntimeException e) {
            packed.close();
            throw e;
        }
    }

    long bytesRead() {
        return packed.count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = unpacked.read(into, offset, length);
        if (n > 0) given += n;
        if (gzip && given > limits.inflatedFree() && given > packed.count * limits.inflatedPerByte())
            throw new Refused(Remark.of("file.inflates", limits.inflatedPerByte()));
        return n;
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }

    private static final class Counting extends InputStream {
        private final InputStream in;
        private long count;

        Counting(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            if (b >= 0) count++;
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = in.read(into, offset, length);
            if (n > 0) count += n;
            return n;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
