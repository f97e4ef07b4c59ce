/// Asks and counts: queries as people type them, sent one after another or at a fixed rate, and the spread of
/// the answers' times.
///
/// Words: a *closed loop* asks when the last answer is there; an *open loop* asks when the clock says so,
/// whether or not answers are late, as visitors do. A *percentile* is by nearest rank: a time that was really
/// measured. Promises: in an open loop a time counts from the moment the request was due, so a stall counts
/// against every request that fell into it (no coordinated omission).
@NullMarked
package org.bulgasari.bench.load;

import org.jspecify.annotations.NullMarked;
