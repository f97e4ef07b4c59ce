package org.bulgasari.filmform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The SHA-256 of a file, taken on a thread of its own beside whatever else reads the file. Ends with the
/// process, or soon after `close`.
final class FileDigest implements AutoCloseable {

    private static final int PIECE = 1 << 18;

    private final CompletableFuture<String> digest = new CompletableFuture<>();
    private volatile boolean wanted = true;

    private FileDigest() {}

    static FileDigest of(Path file) {
        FileDigest begun = new FileDigest();
        Thread.ofPlatform().daemon().name("digest").start(() -> begun.take(file));
        return begun;
    }

    private void take(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            for (int read; wanted && (read = in.read(piece)) >= 0; ) sum.update(piece, 0, read);
            digest.complete(HexFormat.of().formatHex(sum.digest()));
        } catch (IOException | NoSuchAlgorithmException failed) {
            digest.completeExceptionally(failed);
        }
    }

    /// Waits for the end of the file: 64 hexadecimal digits.
    ///
    /// @throws IOException when the file cannot be read to its end
    String hex() throws IOException {
        try {
            return digest.join();
        } catch (CompletionException failed) {
            throw new IOException("The film could not be read to its end once more, for its digest.", failed);
        }
    }

    @Override
    public void close() {
        wanted = false;
    }
}
