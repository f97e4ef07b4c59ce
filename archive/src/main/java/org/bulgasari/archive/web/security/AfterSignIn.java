package org.bulgasari.archive.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/// Where an attempt to sign in leads: on to the page that was wanted, or back to the form with the reason.
final class AfterSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Duration WORKING_DAY = Duration.ofHours(10);

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        request.getSession().setMaxInactiveInterval((int) WORKING_DAY.toSeconds());
        response.sendRedirect(next(request).map(LocalPath::value).orElse("/"));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String why = reason instanceof ThrottledException throttled
                ? "wait=" + Math.max(1, throttled.remaining().toSeconds())
                : "refused";
        String next = next(request)
                .map(path -> "&next=" + URLEncoder.encode(path.value(), StandardCharsets.UTF_8))
                .orElse("");
        response.sendRedirect("/sign-in?" + why + next);
    }

    private static Optional<LocalPath> next(HttpServletRequest request) {
        return LocalPath.of(request.getParameter("next"));
    }
}
