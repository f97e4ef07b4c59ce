package org.bulgasari.archive.web.staff.imports;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bulgasari.archive.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/// The files that came in through the browser, each upload in a folder of its own below one folder.
///
/// A file keeps its name as far as it is harmless, because its ending tells its format; the name never leads out of
/// the folder.
public final class Uploads {

    private static final int LONGEST_NAME = 100;

    private final Path folder;
    private final Ids ids;

    public Uploads(Path folder, Ids ids) {
        this.folder = folder.toAbsolutePath().normalize();
        this.ids = ids;
    }

    /// Moves the parts that have a file in them to where they stay until the import is done.
    List<Path> keep(Collection<Part> parts) {
        try {
            Path own = Files.createDirectories(folder.resolve(ids.next()));
            List<Path> kept = new ArrayList<>();
            for (Part part : parts) {
                if (part.getSize() == 0) continue;
                Path file = own.resolve(harmless(part.getSubmittedFileName(), kept.size()));
                part.write(file.toString());
                kept.add(file);
            }
            if (kept.isEmpty()) Files.delete(own);
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException("The upload cannot be kept in " + folder, e);
        }
    }

    static String harmless(@Nullable String submitted, int number) {
        String given = submitted == null ? "" : submitted;
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]", "_").replaceFirst("^\\.+", "");
        String name = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
        return (number == 0 ? "" : number + "-") + (name.isEmpty() ? "upload" : name);
    }

    /// Whether these files of an interrupted run are still here to be imported again.
    boolean keeps(Collection<Path> files) {
        return !files.isEmpty() && files.stream().allMatch(file -> isOurs(file) && Files.isRegularFile(file));
    }

    void remove(Collection<Path> files) {
        try {
            for (Path file : files) {
                if (!isOurs(file)) continue;
                Files.deleteIfExists(file);
                deleteIfEmpty(file.toAbsolutePath().getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An upload cannot be removed from " + folder, e);
        }
    }

    /// Removes what earlier processes left here, but `wanted`.
    void removeAllBut(Collection<Path> wanted) {
        Set<Path> kept = new HashSet<>(wanted);
        try (Stream<Path> all = Files.walk(folder, 2)) {
            remove(all.filter(file -> isOurs(file) && !kept.contains(file)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Old uploads cannot be removed from " + folder, e);
        }
    }

    private boolean isOurs(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return whole.startsWith(folder)
                && whole.getNameCount() == folder.getNameCount() + 2
                && Ids.isId(whole.getName(folder.getNameCount()).toString());
    }

    private static void deleteIfEmpty(@Nullable Path own) throws IOException {
        if (own == null || !Files.isDirectory(own)) return;
        try (Stream<Path> left = Files.list(own)) {
            if (left.findAny().isPresent()) return;
        }
        Files.delete(own);
    }
}
