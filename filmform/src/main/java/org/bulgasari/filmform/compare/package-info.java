/// What sets films apart: two of them side by side, or two groups by their effect.
///
/// Words: a *compared film* is what is known of one film for this purpose; a *measure* makes one
/// number of it; a *protocol* is what was fixed in writing before anything was measured.
///
/// Promises: of two films nothing is claimed beyond what they are; of two groups the film is the
/// unit and the director the cluster; an effect with its interval stands before any p; what cannot
/// be known from so few films is called not yet testable, with what would be needed. Equal input
/// and seed give equal output. A film counts once. Words stand apart from figures: `words` says them,
/// `page` draws them, `statistics` knows neither.
///
/// Neighbours: `report`, whose reports are compared; `formats`, for shot lists made by hand;
/// `fingerprints` and `copies`, for the parts that two films share; `measures`.
@NullMarked
package org.bulgasari.filmform.compare;

import org.jspecify.annotations.NullMarked;
