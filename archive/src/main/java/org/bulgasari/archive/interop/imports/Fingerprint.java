package org.bulgasari.archive.interop.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells whether a text is the one that came before, understood the same way: SHA-256 over both.
final class Fingerprint {

    private final MessageDigest sha;
    private final byte[] context;

    /// @param context what gives the texts their meaning: the profile that reads them
    Fingerprint(String context) {
        this.context = context.getBytes(StandardCharsets.UTF_8);
        try {
            this.sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    String of(String text) {
        sha.update(context);
        sha.update((byte) 0);
        return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
