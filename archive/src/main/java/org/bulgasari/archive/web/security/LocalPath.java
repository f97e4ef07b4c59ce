package org.bulgasari.archive.web.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An address on this site, `/films/...?..`, safe to send a browser to.
///
/// Browsers read `//host`, `/\host` and addresses with tabs or line ends in them as other sites; none of these is
/// local. Nor is a path with empty or dotted steps, which no page of ours has.
public record LocalPath(String value) {

    private static final int MOST = 2_000;

    public static Optional<LocalPath> of(@Nullable String text) {
        return text != null && isLocal(text) ? Optional.of(new LocalPath(text)) : Optional.empty();
    }

    private static boolean isLocal(String text) {
        if (!text.startsWith("/") || text.startsWith("//") || text.length() > MOST) return false;
        if (text.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 0x7f)) return false;
        String path = text.split("[?#]", 2)[0];
        return !path.contains("//") && !path.contains("/.");
    }
}
