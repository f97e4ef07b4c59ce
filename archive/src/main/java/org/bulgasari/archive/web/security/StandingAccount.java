package org.bulgasari.archive.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.bulgasari.archive.platform.signin.Account;
import org.bulgasari.archive.platform.signin.Accounts;
import org.bulgasari.archive.platform.signin.Permission;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Looks the session's account up again on every request, so that a removed account is out and a changed role holds
/// at once; and turns away uploads from whoever may not import, before a byte of them is written to disk.
final class StandingAccount extends OncePerRequestFilter {

    private final Accounts accounts;

    StandingAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Reader.current().account().ifPresent(account -> refresh(account, request));
        if (isUpload(request) && !Reader.current().may(Permission.IMPORT)) {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refresh(Account remembered, HttpServletRequest request) {
        Optional<Account> now = accounts.findById(remembered.id());
        if (now.isPresent() && now.get().equals(remembered)) return;
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        now.ifPresent(account -> context.setAuthentication(new SignedIn(account)));
        SecurityContextHolder.setContext(context);
        HttpSession session = request.getSession(false);
        if (now.isEmpty() && session != null) session.invalidate();
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }
}
