/// How records come in and go out: import profiles, exports, and later the library protocols.
///
/// Words: a *profile* tells which source field becomes which of ours; an *exchange record* is one work as it
/// travels. Promises: nothing is dropped in silence; running an import again changes nothing; untrusted input is
/// hostile until read.
@NullMarked
package org.bulgasari.archive.interop;

import org.jspecify.annotations.NullMarked;
