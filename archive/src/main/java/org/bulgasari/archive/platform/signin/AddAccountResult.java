package org.bulgasari.archive.platform.signin;

/// What became of a wish for a new account.
public sealed interface AddAccountResult {

    record Added(Account account) implements AddAccountResult {}

    record NameTaken(String name) implements AddAccountResult {}

    /// A name is 1 to 64 letters, digits, `.`, `_`, `-` or `@`, and starts with a letter or digit.
    record NotAName(String name) implements AddAccountResult {}

    /// The password is shorter or longer than may be.
    record UnfitPassword(int least, int most) implements AddAccountResult {}
}
