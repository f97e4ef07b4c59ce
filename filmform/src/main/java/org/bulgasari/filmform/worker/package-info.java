/// Studies a film in a process of its own, which may die of it.
///
/// Words: the *worker* is that process; its *limits* are memory and patience; the *unfinished folder* is where
/// it writes until all is there.
///
/// Promises: whatever a film does to the decoder, the caller gets an outcome in one sentence; a report is under
/// its final name whole or not at all; the worker ends when its parent does.
@NullMarked
package org.bulgasari.filmform.worker;

import org.jspecify.annotations.NullMarked;
