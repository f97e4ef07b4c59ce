package org.bulgasari.archive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.bulgasari.archive.platform.languages.Messages;
import org.bulgasari.archive.platform.languages.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// What every template knows of the request: the language it is read in, where it is, who reads it.
///
/// `fixed` says that the address names the language; `path` is the address without that first step and `query` what
/// follows the question mark, as sent; `origin` is scheme and host; `account` the signed-in name.
public record Page(
        PageLanguage language,
        boolean fixed,
        String origin,
        String path,
        @Nullable String query,
        @Nullable String account,
        @Nullable CsrfToken csrf,
        Assets assets) {

    static Page of(HttpServletRequest request, Assets assets) {
        return new Page(
                LanguagePrefix.languageOf(request),
                LanguagePrefix.isFixed(request),
                originOf(request),
                request.getRequestURI(),
                request.getQueryString(),
                request.getRemoteUser(),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                assets);
    }

    private static String originOf(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        int path = url.indexOf('/', url.indexOf("://") + 3);
        return path < 0 ? url : url.substring(0, path);
    }

    public Optional<String> signedIn() {
        return Optional.ofNullable(account);
    }

    /// The message under `key` in the reader's language.
    public String say(String key, Object... arguments) {
        return Messages.in(language).say(key, arguments);
    }

    /// A count as the reader writes it: 41,953 or 41.953.
    public String number(long count) {
        return NumberFormat.getIntegerInstance(language.locale()).format(count);
    }

    /// The address of `path`, in the same language if the present address fixes one.
    public String to(String path) {
        return fixed ? within(language, path) : path;
    }

    /// This very page with its query, fixed in another language.
    public String in(PageLanguage other) {
        return within(other, path) + (query == null ? "" : "?" + query);
    }

    /// The address by which this page should be known elsewhere, without its query.
    public String canonical() {
        return origin + to(path);
    }

    /// This page's whole address in a language, for other readers' search engines.
    public String alternate(PageLanguage other) {
        return origin + within(other, path);
    }

    public List<PageLanguage> languages() {
        return List.of(PageLanguage.values());
    }

    /// The address without language, to come back to after signing in.
    public String here() {
        return path + (query == null ? "" : "?" + query);
    }

    /// `text` as part of a query.
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String within(PageLanguage language, String path) {
        return "/" + language.code() + (path.equals("/") ? "" : path);
    }
}
