package org.bulgasari.archive.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.bulgasari.archive.platform.languages.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes the language off the front of an address: `/ko/films/1` goes on as `/films/1`, read in Korean, and where that
/// leads on to another page of ours, it is in Korean too. Other addresses are read in the language the browser asks
/// for.
///
/// Stands before every other filter, so that rules on addresses see one form only.
public final class LanguagePrefix extends OncePerRequestFilter {

    private static final String FIXED = LanguagePrefix.class.getName() + ".fixed";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        Optional<PageLanguage> fixed = named(path);
        if (fixed.isEmpty()) {
            response.addHeader("Vary", "Accept-Language");
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(FIXED, fixed.get());
        chain.doFilter(new Unprefixed(request, path.substring(3), fixed.get()), new Prefixing(response, fixed.get()));
    }

    private static Optional<PageLanguage> named(String path) {
        boolean prefixed = path.length() == 3 || (path.length() > 3 && path.charAt(3) == '/');
        return prefixed ? PageLanguage.of(path.substring(1, 3)) : Optional.empty();
    }

    static PageLanguage languageOf(HttpServletRequest request) {
        return request.getAttribute(FIXED) instanceof PageLanguage fixed
                ? fixed
                : PageLanguage.wanted(request.getHeader("Accept-Language"));
    }

    static boolean isFixed(HttpServletRequest request) {
        return request.getAttribute(FIXED) != null;
    }

    /// A response whose redirections stay in the language.
    private static final class Prefixing extends HttpServletResponseWrapper {

        private final PageLanguage language;

        Prefixing(HttpServletResponse response, PageLanguage language) {
            super(response);
            this.language = language;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(prefixed(location));
        }

        @Override
        public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
            super.sendRedirect(prefixed(location), status, clearBuffer);
        }

        private String prefixed(String location) {
            boolean ours = location.startsWith("/") && !location.startsWith("//");
            String path = location.split("[?#]", 2)[0];
            return ours && named(path).isEmpty() ? Page.within(language, location) : location;
        }
    }

    /// The request as if it had been made without the language.
    private static final class Unprefixed extends HttpServletRequestWrapper {

        private final String path;
        private final PageLanguage language;

        Unprefixed(HttpServletRequest request, String path, PageLanguage language) {
            super(request);
            this.path = path.isEmpty() ? "/" : path;
            this.language = language;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public StringBuffer getRequestURL() {
            String whole = super.getRequestURL().toString();
            int end = whole.indexOf('/', whole.indexOf("://") + 3);
            return new StringBuffer(end < 0 ? whole : whole.substring(0, end)).append(path);
        }

        @Override
        public String getServletPath() {
            String decoded = super.getServletPath();
            return decoded.length() <= 3 ? "/" : decoded.substring(3);
        }

        @Override
        public @Nullable String getPathInfo() {
            return null;
        }

        @Override
        public Locale getLocale() {
            return language.locale();
        }
    }
}
