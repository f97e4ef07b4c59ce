package org.bulgasari.filmform.copies.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.bulgasari.filmform.fingerprints.DamagedFile;

/// Which segments count: a small text file that is only ever replaced as a whole.
///
/// @param next number that no segment or film has had yet
/// @param segments file names, oldest first
record Manifest(long next, List<String> segments) {

    static final String FILE = "manifest";
    private static final String TITLE = "bulgasari index of films 1";
    private static final int LONGEST = 1 << 20;

    Manifest {
        segments = List.copyOf(segments);
    }

    static Manifest empty() {
        return new Manifest(1, List.of());
    }

    /// An absent file is an empty index.
    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            if (Files.size(file) > LONGEST) throw damaged(file);
            return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file);
        } catch (NoSuchFileException none) {
            return empty();
        }
    }

    private static Manifest parse(String text, Path file) throws DamagedFile {
        int last = text.lastIndexOf("sum ");
        if (last < 0 || !text.substring(last).equals("sum " + sum(text.substring(0, last)) + "\n")) throw damaged(file);
        List<String> lines = text.substring(0, last).lines().toList();
        if (lines.size() < 2 || !lines.getFirst().equals(TITLE)) throw damaged(file);
        List<String> segments = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            if (!line.matches("segment \\d{1,18}\\.segment")) throw damaged(file);
            segments.add(line.substring("segment ".length()));
        }
        if (!lines.get(1).matches("next \\d{1,18}")) throw damaged(file);
        return new Manifest(Long.parseLong(lines.get(1).substring("next ".length())), segments);
    }

    /// Takes the place of the manifest in one step, on the disk when it returns.
    void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder(TITLE + "\nnext " + next + "\n");
        for (String segment : segments) text.append("segment ").append(segment).append('\n');
        text.append("sum ").append(sum(text.toString())).append('\n');
        Path fresh = folder.resolve(FILE + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    /// Sees to it that the folder's entries are on the disk.
    static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static String sum(String text) {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static DamagedFile damaged(Path file) {
        return new DamagedFile(file
                + " is no list of an index's parts, or damaged; enrol the films again into a new folder, or restore a"
                + " copy of it.");
    }
}
