/// The report of one film: everything that was measured, how and of which file, as a page to read and as JSON
/// from which the page can be drawn again, and films be compared, without the film.
///
/// A report that is read is taken for hostile: it is refused in one sentence or it is whole and plausible.
@NullMarked
package org.bulgasari.filmform.report;

import org.jspecify.annotations.NullMarked;
