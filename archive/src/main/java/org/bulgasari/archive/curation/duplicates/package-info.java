/// Records that may be of one thing: found by keys they share, judged trait by trait, proposed with the reasons.
///
/// Words: a *trait* is what of a record tells it from others; a *key* brings records together that are worth comparing;
/// a *likeness* is the judgement of two. Promises: nothing is merged by itself; what somebody called "not the same" is
/// not proposed again.
@NullMarked
package org.bulgasari.archive.curation.duplicates;

import org.jspecify.annotations.NullMarked;
