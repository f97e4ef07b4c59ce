/// Who is at the other end of a page, and what they may do there.
///
/// Words: a *reader* is whoever asked for the page, signed in or not; a handler that *needs* a permission says so.
/// Promises: the session's id changes on sign-in; no form is taken without its token; after signing in nobody is led
/// to another site; an account that was removed or changed is so on its next request. Knows no film.
@NullMarked
package org.bulgasari.archive.web.security;

import org.jspecify.annotations.NullMarked;
