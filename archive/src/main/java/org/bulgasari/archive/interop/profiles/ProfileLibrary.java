package org.bulgasari.archive.interop.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.bulgasari.archive.interop.remarks.Remark;

/// The profiles that come with the program, and those that keepers write.
public final class ProfileLibrary {

    /// The names of the profiles that come with the program.
    public static final List<String> SHIPPED = List.of("bulgasari", "acmi", "omdb", "letterboxd", "imdb", "inventory");

    private static final int LONGEST = 1_000_000;

    /// The shipped profile of that name, or the one in the file of that path.
    ///
    /// @throws ProfileRefused when there is none, or it says what is not understood
    public Profile find(String nameOrFile) throws ProfileRefused {
        byte[] bytes = SHIPPED.contains(nameOrFile) ? shipped(nameOrFile) : own(nameOrFile);
        return ProfileFile.read(new String(bytes, StandardCharsets.UTF_8), digest(bytes));
    }

    /// The text of a shipped profile, for a keeper who wants to begin with it.
    public String text(String shippedName) throws ProfileRefused {
        if (!SHIPPED.contains(shippedName)) throw missing(shippedName);
        return new String(shipped(shippedName), StandardCharsets.UTF_8);
    }

    private static byte[] shipped(String name) throws ProfileRefused {
        try (InputStream in = ProfileLibrary.class.getResourceAsStream(name + ".yaml")) {
            if (in == null) throw missing(name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ProfileRefused(Remark.of("profile.unreadable", name, String.valueOf(e.getMessage())));
        }
    }

    private static byte[] own(String file) throws ProfileRefused {
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path)) throw missing(file);
            if (Files.size(path) > LONGEST) throw new ProfileRefused(Remark.of("profile.long", file, LONGEST));
            return Files.readAllBytes(path);
        } catch (InvalidPathException e) {
            throw missing(file);
        } catch (IOException e) {
            throw new ProfileRefused(Remark.of("profile.unreadable", file, String.valueOf(e.getMessage())));
        }
    }

    private static ProfileRefused missing(String name) {
        return new ProfileRefused(Remark.of("profile.missing", name, String.join(", ", SHIPPED)));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
