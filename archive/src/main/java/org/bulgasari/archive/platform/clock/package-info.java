/// The only place that knows what time it is.
///
/// Everything else is handed an [java.time.InstantSource]. Promise: instants are stored as microseconds since 1970
/// UTC.
@NullMarked
package org.bulgasari.archive.platform.clock;

import org.jspecify.annotations.NullMarked;
