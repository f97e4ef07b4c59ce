package org.bulgasari.archive.web.security;

import java.util.List;
import java.util.Objects;
import org.bulgasari.archive.platform.signin.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// An account whose password was right, as Spring Security carries it through session and request. Roles are asked
/// of the account itself.
final class SignedIn extends AbstractAuthenticationToken {

    private final transient Account account;

    SignedIn(Account account) {
        super(List.of());
        this.account = account;
        setAuthenticated(true);
    }

    @Override
    public Account getPrincipal() {
        return account;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return account.name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && account.equals(that.account);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(account);
    }
}
