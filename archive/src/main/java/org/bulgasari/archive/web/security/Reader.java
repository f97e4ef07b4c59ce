package org.bulgasari.archive.web.security;

import java.util.Optional;
import org.bulgasari.archive.platform.signin.Account;
import org.bulgasari.archive.platform.signin.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// Whoever asked for the page: somebody signed in, or the public.
public record Reader(@Nullable Account signedIn) {

    /// The reader of the request that this thread answers.
    public static Reader current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? new Reader(account)
                : new Reader(null);
    }

    public Optional<Account> account() {
        return Optional.ofNullable(signedIn);
    }

    public boolean may(Permission permission) {
        return signedIn != null && signedIn.may(permission);
    }

    /// Whether records and items marked for staff only exist for this reader.
    public boolean seesStaffOnly() {
        return may(Permission.SEE_STAFF_ONLY);
    }
}
