package org.bulgasari.archive.platform.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The right to write to a data folder, held until [#close] or the death of the process.
///
/// The lock is the operating system's, on the file `lock`, so that a killed process leaves none behind. The owner's
/// name stands in `lock.owner` beside it, since a locked file cannot be read everywhere.
public final class FolderLock implements AutoCloseable {

    private final FileChannel channel;
    private final Path ownerFile;

    private FolderLock(FileChannel channel, Path ownerFile) {
        this.channel = channel;
        this.ownerFile = ownerFile;
    }

    /// Takes the lock for `command` ("serve", "import").
    ///
    /// @throws FolderInUse when another process, or another part of this one, holds it
    public static FolderLock take(DataFolder folder, String command, Instant now) throws FolderInUse {
        Path lockFile = folder.create().path().resolve("lock");
        Path ownerFile = folder.path().resolve("lock.owner");
        try {
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new FolderInUse("The data folder " + folder.path() + " is in use by " + owner(ownerFile)
                        + ". Stop that one first, or work on another folder.");
            }
            String owner =
                    "`" + command + "` (process " + ProcessHandle.current().pid() + ", since " + now + ")";
            Files.writeString(ownerFile, owner);
            return new FolderLock(channel, ownerFile);
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of " + folder.path() + " cannot be taken: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String owner(Path ownerFile) {
        try {
            return Files.readString(ownerFile);
        } catch (IOException unknown) {
            return "another process";
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(ownerFile);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The lock beside " + ownerFile + " cannot be given back", e);
        }
    }
}
