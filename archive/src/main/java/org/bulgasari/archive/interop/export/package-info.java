/// The collection as files: every work with its agents and items in the exchange format, or a table for a
/// spreadsheet.
///
/// Promises: what is exported in the exchange format and imported into an empty archive is the same collection; what
/// only staff may know of leaves only when asked for; a table holds no cell that a spreadsheet would run.
@NullMarked
package org.bulgasari.archive.interop.export;

import org.jspecify.annotations.NullMarked;
