package org.bulgasari.archive.platform.signin;

import java.time.Duration;

/// What became of an attempt to sign in.
public sealed interface SignInResult {

    record SignedIn(Account account) implements SignInResult {}

    /// Unknown name or wrong password; which of them is not told.
    record Refused() implements SignInResult {}

    /// Too many attempts; nothing was compared. The next one counts after `remaining`.
    record Throttled(Duration remaining) implements SignInResult {}
}
