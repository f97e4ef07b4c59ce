/// How the server listens: Tomcat on virtual threads, and its patience with clients that send too much or too
/// slowly.
///
/// Promises: a request head or body that dribbles in is cut off; no body but an import is larger than a form needs;
/// what goes wrong before a handler is reached is still answered with a sentence.
@NullMarked
package org.bulgasari.archive.web.http;

import org.jspecify.annotations.NullMarked;
