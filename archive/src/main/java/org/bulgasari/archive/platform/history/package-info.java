/// What became of every record: who changed it, when, why, and what stood before.
///
/// Words: a *change* is one act of one person or import, however many records it touches; a *revision* is what a change
/// did to one record; a record's *state* is its parts as JSON. Promises: revisions are written in the transaction that
/// they tell of, and never changed; the versions of a record follow each other without a gap, even when it was removed
/// and restored. No name of a person stands here, only the id of an account. Knows no film: states are text.
@NullMarked
package org.bulgasari.archive.platform.history;

import org.jspecify.annotations.NullMarked;
