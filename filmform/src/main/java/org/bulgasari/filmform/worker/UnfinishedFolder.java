package org.bulgasari.filmform.worker;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bulgasari.filmform.StudyFiles;
import org.jspecify.annotations.Nullable;

/// A hidden folder beside the final one, in which a report grows until it is whole.
///
/// A final folder that does not exist appears at once, by a single rename. One that exists takes the files one
/// by one: its old `report.json` goes first and the new one comes last, so that a folder with a report holds
/// all of it. What an earlier, killed process left is removed; one that still writes keeps its folder, by a
/// lock that dies with it.
public final class UnfinishedFolder implements AutoCloseable {

    private final Path folder;
    private final Path target;
    private final Path lockFile;
    private final FileChannel channel;

    private UnfinishedFolder(Path folder, Path target, Path lockFile, FileChannel channel) {
        this.folder = folder;
        this.target = target;
        this.lockFile = lockFile;
        this.channel = channel;
    }

    /// An empty folder for what shall be in `target`; empty when another process writes there at the moment.
    ///
    /// @throws IOException when the folder cannot be created, or `target` is a file
    public static Optional<UnfinishedFolder> begin(Path target) throws IOException {
        Path whole = target.toAbsolutePath().normalize();
        if (Files.exists(whole) && !Files.isDirectory(whole)) throw new NotDirectoryException(whole.toString());
        Path parent = whole.getParent() == null ? whole : whole.getParent();
        createFolders(parent);
        Place beside = new Place(parent, "." + whole.getFileName() + ".unfinished");
        if (!Files.isDirectory(whole)) return beside.take(whole);
        beside.clear();
        // Inside, since the file system and the rights of the folder itself are what counts.
        return new Place(whole, ".unfinished").take(whole);
    }

    /// Where an unfinished folder and its lock are.
    private record Place(Path parent, String name) {

        Optional<UnfinishedFolder> take(Path target) throws IOException {
            Path lockFile = parent.resolve(name + ".lock");
            FileChannel channel = lock(lockFile);
            if (channel == null) return Optional.empty();
            Path folder = parent.resolve(name);
            delete(folder);
            Files.createDirectory(folder);
            return Optional.of(new UnfinishedFolder(folder, target, lockFile, channel));
        }

        /// Removes what a killed process left here; what a running one has stays.
        void clear() throws IOException {
            if (Files.exists(parent.resolve(name)) || Files.exists(parent.resolve(name + ".lock"))) {
                Optional<UnfinishedFolder> left = take(parent);
                if (left.isPresent()) left.get().close();
            }
        }
    }

    private static void createFolders(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw new NotDirectoryException(folder.toString());
        }
    }

    /// A lock on a file that still has its name when it is locked: another process may just have removed it.
    private static @Nullable FileChannel lock(Path file) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(file, CREATE, WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return null;
            }
            if (Files.exists(file)) return channel;
            channel.close();
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    /// Where to write.
    public Path path() {
        return folder;
    }

    /// Moves everything under its final name.
    ///
    /// @param obsolete names of what an earlier study may have left, to be removed when it is not written anew
    public void finish(Set<String> obsolete) throws IOException {
        if (!Files.exists(target)) {
            Files.move(folder, target, ATOMIC_MOVE);
            return;
        }
        Files.deleteIfExists(target.resolve(StudyFiles.REPORT));
        for (String name : obsolete) if (!Files.exists(folder.resolve(name))) delete(target.resolve(name));
        for (Path file : filesReportLast()) {
            Path to = target.resolve(file.getFileName());
            if (Files.isDirectory(to)) delete(to);
            Files.move(file, to, ATOMIC_MOVE);
        }
    }

    private List<Path> filesReportLast() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> inOrder = new ArrayList<>(files.sorted().toList());
            inOrder.sort(Comparator.comparing(file -> file.endsWith(StudyFiles.REPORT)));
            return inOrder;
        }
    }

    /// Removes what was not finished.
    @Override
    public void close() throws IOException {
        delete(folder);
        Files.deleteIfExists(lockFile);
        channel.close();
    }

    /// Removes a folder and all that is in it, where there is one.
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }
}
