package org.bulgasari.archive.api;

import org.bulgasari.archive.platform.signin.Account;
import org.bulgasari.archive.platform.signin.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// Whoever asks the API: the account of the token, or the public.
record Bearer(@Nullable Account account) {

    /// The bearer of the request that this thread answers.
    static Bearer current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? new Bearer(account)
                : new Bearer(null);
    }

    boolean seesStaffOnly() {
        return account != null && account.may(Permission.SEE_STAFF_ONLY);
    }
}
