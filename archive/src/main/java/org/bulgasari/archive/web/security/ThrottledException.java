package org.bulgasari.archive.web.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/// Too many attempts; the only way Spring Security lets an authentication say so.
final class ThrottledException extends AuthenticationException {

    private final Duration remaining;

    ThrottledException(Duration remaining) {
        super("throttled for " + remaining.toSeconds() + " s");
        this.remaining = remaining;
    }

    Duration remaining() {
        return remaining;
    }
}
