package org.bulgasari.filmform.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Text in UTF-8 that stands under its name whole or not at all. Half characters become question marks.
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
