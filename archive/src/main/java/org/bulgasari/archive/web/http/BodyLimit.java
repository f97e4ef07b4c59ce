package org.bulgasari.archive.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes a request's body whole, within its size and its time, before anything looks at it.
///
/// Tomcat's own timeouts begin anew with each byte, so a client could hold a form open for days; here the whole body
/// has one deadline. A multipart body is not taken here: it may be an import of hundreds of megabytes, goes to a
/// file on disk, and only staff get as far as sending one.
final class BodyLimit extends OncePerRequestFilter {

    private static final int PIECE = 8192;

    private final HttpSettings settings;

    BodyLimit(HttpSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean upload = isMultipart(request);
        long most = upload ? settings.uploadBytes() + settings.formBytes() : settings.formBytes();
        if (request.getContentLengthLong() > most) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (upload) {
            chain.doFilter(request, response);
        } else if (!hasBody(request)) {
            pass(request, response, chain);
        } else {
            take(request, response, chain);
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long deadline = System.nanoTime() + settings.bodyWithin().toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        InputStream from = request.getInputStream();
        for (int n = from.read(piece); n >= 0; n = from.read(piece)) {
            body.write(piece, 0, n);
            if (body.size() > settings.formBytes()) {
                refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
            if (System.nanoTime() > deadline) {
                refuse(response, HttpServletResponse.SC_REQUEST_TIMEOUT);
                return;
            }
        }
        pass(new TakenBody(request, body.toByteArray()), response, chain);
    }

    /// On to the handlers, unless the parameters cannot be read: Tomcat says so only when first asked, which would
    /// be a breakdown in the middle of a handler.
    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (IllegalStateException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        response.setHeader("Connection", "close");
        response.sendError(status);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }
}
