package org.bulgasari.archive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// What every template knows of the request: the language it is read in, where it is, who reads it.
///
/// `language` is `en`, `it` or `ko`; `path` the address without a language prefix; `account` the signed-in name.
public record Page(Locale language, String path, @Nullable String account, CsrfToken csrf) {

    static Page of(HttpServletRequest request) {
        return new Page(
                request.getLocale(), request.getRequestURI(), request.getRemoteUser(), (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    public Optional<String> signedIn() {
        return Optional.ofNullable(account);
    }
}
