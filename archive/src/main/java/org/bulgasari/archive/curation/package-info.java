/// Keeping the records in order once they are there: changes looked at, compared and taken back.
///
/// Words: *change*, *revision* and *state* as in `platform.history`; a record is *left* as it is where taking back
/// would
/// lose what came after. Promises: nothing that somebody did later is undone with what was before it; whatever is left
/// is told, with the reason. Uses catalogue and holdings.
@NullMarked
package org.bulgasari.archive.curation;

import org.jspecify.annotations.NullMarked;
