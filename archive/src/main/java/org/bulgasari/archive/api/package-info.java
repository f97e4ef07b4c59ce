/// The collection for programs: JSON over HTTP, errors as problem details (RFC 9457), bearer tokens.
///
/// Promises: what only staff may know is answered to a staff token alone; every error has a sentence that says what
/// would help. Neighbours: the domain packages; `web` is a face of its own.
@NullMarked
package org.bulgasari.archive.api;

import org.jspecify.annotations.NullMarked;
