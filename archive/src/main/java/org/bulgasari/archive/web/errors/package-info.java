/// What a reader sees when something is not there, not allowed or broken: a sentence, and what to do next.
///
/// Promises: nothing of a breakdown is shown, no trace, no type, no path; under `/api/` the same is told as problem
/// details (RFC 9457).
@NullMarked
package org.bulgasari.archive.web.errors;

import org.jspecify.annotations.NullMarked;
