package org.bulgasari.archive.interop.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bulgasari.archive.interop.remarks.Remark;

/// Looks through a workbook before it is parsed: how many parts, how large they really are unpacked (what their
/// headers claim is not believed), and whether one declares a document type, by which XML reaches for other files.
final class WorkbookGuard {

    private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};

    private WorkbookGuard() {}

    static void check(Path file, ReadingLimits limits) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.workbookEntries())
                throw new Refused(Remark.of("file.workbook-parts", zip.size(), limits.workbookEntries()));
            long total = 0;
            Enumeration<? extends ZipEntry> parts = zip.entries();
            while (parts.hasMoreElements()) total += unpacked(zip, parts.nextElement(), total, limits);
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry part, long before, ReadingLimits limits) throws IOException {
        long size = 0;
        int matched = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(part)) {
            for (int n; (n = in.read(buffer)) > 0; ) {
                size += n;
                if (before + size > limits.workbookBytes())
                    throw new Refused(Remark.of("file.workbook-large", limits.workbookBytes() >> 20));
                if (size > limits.inflatedFree()
                        && size > Math.max(1, part.getCompressedSize()) * limits.inflatedPerByte())
                    throw new Refused(Remark.of("file.inflates", limits.inflatedPerByte()));
                matched = doctype(buffer, n, matched);
                if (matched == DOCTYPE.length) throw new Refused(Remark.of("file.workbook-doctype"));
            }
        }
        return size;
    }

    /// How much of the word stands at the end of what was read so far. Zero bytes are passed over, so UTF-16 hides
    /// nothing.
    private static int doctype(byte[] buffer, int length, int matched) {
        for (int i = 0; i < length && matched < DOCTYPE.length; i++) {
            byte b = buffer[i];
            if (b == 0) continue;
            matched = b == DOCTYPE[matched] ? matched + 1 : b == DOCTYPE[0] ? 1 : 0;
        }
        return matched;
    }
}
