/// Recognising copies, measured: how fast, and how surely.
///
/// Words: a *distractor* is a rendered film that no query comes from; it is drawn scene by scene and hashed by the
/// program's own fingerprinter. Neighbours: measures `filmform` in this process.
@NullMarked
package org.bulgasari.bench.copies;

import org.jspecify.annotations.NullMarked;
