/// Importing through the browser: upload, look at what would happen, then let it happen.
///
/// Words: a *job* is one import under way in this process, a preview (dry run) or the real one; a *run* is what the
/// archive remembers of a real one. Promises: nothing is written before somebody has seen the preview; a job goes on
/// when the browser is closed and shows its progress to whoever comes back; a run that a stop of the server
/// interrupted is shown as such and can be repeated, for importing the same again changes nothing. Works without
/// script, by reloading.
@NullMarked
package org.bulgasari.archive.web.staff.imports;

import org.jspecify.annotations.NullMarked;
