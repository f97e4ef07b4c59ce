package org.bulgasari.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Folders that a benchmark made for itself.
public final class Folders {

    private Folders() {}

    /// Removes a folder and all that is in it, where there is one.
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> everything = Files.walk(folder)) {
            for (Path each : everything.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }
}
