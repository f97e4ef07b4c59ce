package org.bulgasari.archive.web.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An address on this site, `/films/...?..`, safe to send a browser to.
///
/// Browsers read `//host`, `/\host` and addresses with tabs or line ends in them as other sites; none of these is local.
public record LocalPath(String value) {

    private static final int MOST = 2_000;

    public static Optional<LocalPath> of(@Nullable String text) {
        return text != null && isLocal(text) ? Optional.of(new LocalPath(text)) : Optional.empty();
    }

    private static boolean isLocal(String text) {
        if (!text.startsWith("/") || text.startsWith("//") || text.length() > MOST) return false;
        if (text.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 0x7f)) return false;
        try {
            URI address = new URI(text);
            return address.getScheme() == null
                    && address.getRawAuthority() == null
                    && !address.normalize().getRawPath().startsWith("//");
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
