package org.bulgasari.archive.platform.signin;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Turns passwords into Argon2id strings and compares them.
///
/// Cost: 19 MiB and about 50 ms each (OWASP Password Storage Cheat Sheet: m = 19456 KiB, t = 2, p = 1), so only as
/// many run at once as there are processors; the others queue. Text is compared in Unicode form NFC, for Korean is
/// typed decomposed on some machines and composed on others.
final class Passwords {

    /// NIST SP 800-63B asks for at least 8 characters; the most keeps hashing cheap.
    static final int LEAST = 8;

    static final int MOST = 256;

    private static final Argon2PasswordEncoder ARGON2ID = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);

    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    boolean isFit(String password) {
        int length = password.codePointCount(0, password.length());
        return length >= LEAST && length <= MOST;
    }

    String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            String hash = ARGON2ID.encode(composed(password));
            if (hash == null) throw new IllegalStateException("Argon2 gave no hash");
            return hash;
        } finally {
            turns.release();
        }
    }

    boolean matches(String password, String hash) {
        if (password.length() > 2 * MOST) return false;
        turns.acquireUninterruptibly();
        try {
            return ARGON2ID.matches(composed(password), hash);
        } finally {
            turns.release();
        }
    }

    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
