package org.bulgasari.archive.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Holds [Needs]: the public is sent to sign in and comes back, an account without the permission is told so (403).
public final class NeedsGate implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<Needs> needs = handler instanceof HandlerMethod method ? needs(method) : Optional.empty();
        Reader reader = Reader.current();
        if (needs.isEmpty() || reader.may(needs.get().value())) return true;
        if (reader.account().isPresent()) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else response.sendRedirect("/sign-in?next=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
        return false;
    }

    private static Optional<Needs> needs(HandlerMethod method) {
        @Nullable Needs own = method.getMethodAnnotation(Needs.class);
        return Optional.ofNullable(own != null ? own : method.getBeanType().getAnnotation(Needs.class));
    }

    /// Where to come back to. A form that was sent is not sent again.
    private static String wanted(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) return "/";
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
