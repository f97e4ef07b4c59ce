/// Fingerprints: hashes by which copies of the same picture are recognised, however badly they were copied.
///
/// Words: a *tick* is an eighth of a second of film time; a *moment* is a tick at which there is something to see; a
/// *landmark* is a moment at each half second, hashed in more ways; a *crop* is the part of the picture that a hash
/// looks at; the *active picture* is what black borders leave. A hash has 64 bits, each the sign of one cosine
/// coefficient of the locally normalised picture; copies differ in few bits, strangers in about half.
///
/// Promises: made in one pass while the film is decoded, some 350 bytes a second of film and a megabyte besides; flat
/// and dark pictures are left out; a file that is damaged is refused in one sentence.
///
/// Neighbours: looks on at `decode`; `copies` enrols, finds and aligns by fingerprints.
@NullMarked
package org.bulgasari.filmform.fingerprints;

import org.jspecify.annotations.NullMarked;
