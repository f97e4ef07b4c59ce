/// Starts the packaged program as a user does, watches its time and memory from outside, and fills data folders
/// for it.
///
/// Promises: every process started here is ended here; folders lie in the temporary folder and are deleted at
/// the end.
@NullMarked
package org.bulgasari.bench.program;

import org.jspecify.annotations.NullMarked;
