/// What a comparison found, in sentences: English, Italian and Korean.
///
/// Words: a *finding* is what one measure says of two groups, effect and interval before any p; a
/// *caution* is what a reader must know before believing it.
///
/// Promises: words are added to what `compare` found and change nothing of it; every sentence stands
/// in `words_<language>.properties`, each language with the same keys.
@NullMarked
package org.bulgasari.filmform.compare.words;

import org.jspecify.annotations.NullMarked;
