/// Films of known truth: made from drawn scenes, for tests, benchmarks and teaching.
///
/// Words: a *label* is one line of the truth, in the words and with the conventions of the label files; a
/// *disturbance* passes over a shot and is no transition; the *stock* is what the whole film is shot on.
/// Promises: the same calls and seeds give the same film, down to the last bit; one frame is in memory at a
/// time. Neighbours: `decode` for whoever looks on without a file, `shots` for the truth as transitions.
@NullMarked
package org.bulgasari.filmform.synthetic;

import org.jspecify.annotations.NullMarked;
