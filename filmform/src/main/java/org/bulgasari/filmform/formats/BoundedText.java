package org.bulgasari.filmform.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A text file, read only when it is of a size that a shot list can have.
final class BoundedText {

    /// A shot list of a million shots stays below it.
    static final int MOST_BYTES = 64 << 20;

    private BoundedText() {}

    /// UTF-8, or UTF-16 where a byte order mark says so, as spreadsheets write it; the mark itself is dropped.
    static String read(Path file) throws IOException {
        byte[] bytes = bytes(file);
        if (begins(bytes, 0xFF, 0xFE)) return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        if (begins(bytes, 0xFE, 0xFF)) return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        return decoded(bytes, begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    static byte[] bytes(Path file) throws IOException {
        if (!Files.exists(file)) throw NotAShotList.of(file, "there is no such file.");
        if (Files.isDirectory(file)) throw NotAShotList.of(file, "a folder, not a file.");
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES)
                throw NotAShotList.of(file, "larger than " + (MOST_BYTES >> 20) + " MiB, which no shot list is.");
            if (bytes.length == 0) throw NotAShotList.of(file, "the file is empty.");
            return bytes;
        }
    }

    private static String decoded(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xff) != mark[i]) return false;
        return true;
    }
}
