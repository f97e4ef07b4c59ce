/// Who may sign in, with which role, and with what proof.
///
/// Words: an *account* has a name and a *role*; a *token* stands for an account where no one can type a password.
/// Promises: a password is kept as Argon2id, a token as its SHA-256, and neither can be read back; guessing is
/// throttled by account and by address; an unknown name is refused as slowly and with the same words as a wrong
/// password.
@NullMarked
package org.bulgasari.archive.platform.signin;

import org.jspecify.annotations.NullMarked;
