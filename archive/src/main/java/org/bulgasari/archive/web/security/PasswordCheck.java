package org.bulgasari.archive.web.security;

import org.bulgasari.archive.platform.signin.Accounts;
import org.bulgasari.archive.platform.signin.SignInResult;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Asks [Accounts] whether a name and a password belong together.
final class PasswordCheck implements AuthenticationProvider {

    private final Accounts accounts;

    PasswordCheck(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = attempt.getCredentials() instanceof String typed ? typed : "";
        return switch (accounts.authenticate(attempt.getName(), password, address(attempt.getDetails()))) {
            case SignInResult.SignedIn(var account) -> new SignedIn(account);
            case SignInResult.Refused() -> throw new BadCredentialsException("refused");
            case SignInResult.Throttled(var remaining) -> throw new ThrottledException(remaining);
        };
    }

    private static String address(@Nullable Object details) {
        return details instanceof WebAuthenticationDetails web ? String.valueOf(web.getRemoteAddress()) : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
