package org.bulgasari.archive.discovery.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder that holds the generations of an index. `CURRENT` names the one in use and is only ever replaced by
/// renaming, so that it names a whole generation at any moment.
final class IndexFolder {

    /// Raised when fields or the stored form change: an index of another layout is built anew.
    static final String LAYOUT = "4";

    private static final String CURRENT = "CURRENT";
    private static final String GENERATION = "generation-";

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    Optional<Path> current() throws IOException {
        try {
            String name = Files.readString(folder.resolve(CURRENT)).strip();
            Path path = folder.resolve(name);
            return name.startsWith(GENERATION) && !name.contains("/") && Files.isDirectory(path)
                    ? Optional.of(path)
                    : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /// A new empty generation, not yet in use.
    Path begin() throws IOException {
        Files.createDirectories(folder);
        int number = 1;
        for (Path generation : generations()) {
            number = Math.max(number, numberOf(generation) + 1);
        }
        return Files.createDirectory(folder.resolve("%s%06d".formatted(GENERATION, number)));
    }

    void makeCurrent(Path generation) throws IOException {
        Path name = generation.getFileName();
        if (name == null) throw new IOException("A generation has a name, found " + generation);
        Path written = folder.resolve(CURRENT + ".new");
        try (FileChannel channel = FileChannel.open(
                written, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(java.nio.ByteBuffer.wrap((name + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(
                written, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Deletes every generation but the one in use: what a crash or a change left over. For the only writer.
    void deleteOthers() throws IOException {
        Optional<Path> current = current();
        for (Path generation : generations()) {
            if (current.isEmpty() || !generation.equals(current.get())) delete(generation);
        }
    }

    private List<Path> generations() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> numberOf(path) > 0).toList();
        }
    }

    private static int numberOf(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.matches(GENERATION + "[0-9]{6}") ? Integer.parseInt(name.substring(GENERATION.length())) : 0;
    }

    static void delete(Path generation) throws IOException {
        try (Stream<Path> all = Files.walk(generation)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }
}
