package org.bulgasari.archive.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns what nobody foresaw into one sentence, and keeps the details in a file beside the temporary ones.
final class Breakdown {

    private static final int CAUSES = 20;

    private Breakdown() {}

    static String sentence(Throwable broken) {
        String known = known(broken);
        if (known != null) return known;
        return "Something broke that should not: " + shortly(broken) + ". " + kept(broken);
    }

    /// A sentence of its own for what a machine's surroundings do to us.
    private static @Nullable String known(Throwable broken) {
        Throwable cause = broken;
        for (int i = 0; i < CAUSES && cause != null; i++, cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (words.contains("sqlite_full") || words.contains("no space left") || words.contains("disk is full"))
                return "The disk is full. What was finished before is whole; make room and run the same again.";
            if (words.contains("sqlite_corrupt") || words.contains("sqlite_notadb"))
                return "The database is damaged or is no database: " + cause.getMessage()
                        + ". Restore archive.db from a copy.";
            if (words.contains("sqlite_readonly") || words.contains("read-only file system"))
                return "The data folder cannot be written: " + cause.getMessage() + ".";
            if (cause instanceof NoSuchFileException missing) return "There is no file " + missing.getFile() + ".";
            if (cause instanceof FileSystemException refused)
                return "The file " + refused.getFile() + " cannot be used: " + reason(refused) + ".";
            if (cause instanceof OutOfMemoryError) return "Memory ran out. Give it more: BULGASARI_JAVA_OPTIONS=-Xmx1g";
        }
        return null;
    }

    private static String reason(FileSystemException refused) {
        String reason = refused.getReason();
        return reason != null
                ? reason
                : refused instanceof java.nio.file.AccessDeniedException
                        ? "permission denied"
                        : refused.getClass().getSimpleName();
    }

    private static String shortly(Throwable broken) {
        String message = broken.getMessage();
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        return broken.getClass().getSimpleName() + (first.isEmpty() ? "" : ": " + first);
    }

    private static String kept(Throwable broken) {
        try {
            StringWriter trace = new StringWriter();
            broken.printStackTrace(new PrintWriter(trace));
            Path file = Files.createTempFile("bulgasari-breakdown-", ".txt");
            Files.write(file, List.of(trace.toString()));
            return "The details are in " + file + "; please report them.";
        } catch (IOException noPlace) {
            return "The details could not be written anywhere.";
        }
    }
}
