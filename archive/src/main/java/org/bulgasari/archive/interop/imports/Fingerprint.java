package org.bulgasari.archive.interop.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells whether a record is the one that came before, read by the same profile: SHA-256 over both.
final class Fingerprint {

    private final MessageDigest sha;
    private final byte[] profile;

    Fingerprint(String profileDigest) {
        this.profile = profileDigest.getBytes(StandardCharsets.UTF_8);
        try {
            this.sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    String of(String payload) {
        sha.update(profile);
        sha.update((byte) 0);
        return HexFormat.of().formatHex(sha.digest(payload.getBytes(StandardCharsets.UTF_8)));
    }
}
