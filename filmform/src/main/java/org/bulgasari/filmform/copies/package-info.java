/// Recognises copies: names an unlabelled film by the films enrolled before, and tells two versions apart.
///
/// Words: see `fingerprints`; to *enrol* is to make a film known, to *identify* is to name one. Promises: a film is
/// named only when the pictures of a whole stretch agree one after the other, so a stranger is named as nothing.
///
/// Neighbours: `index` finds where a film may come from, `align` proves it and gives the stretches.
@NullMarked
package org.bulgasari.filmform.copies;

import org.jspecify.annotations.NullMarked;
