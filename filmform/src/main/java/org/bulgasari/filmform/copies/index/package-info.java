/// The index of enrolled films: hundreds of millions of hashes on one machine.
///
/// Words: a *segment* is an immutable file of hashes, mapped into memory; the *manifest* names the segments that count;
/// a *position* is a half second of a film and a crop; a *bucket* holds the positions that agree in a third of their
/// hash, but for the bits that its key does not take.
///
/// Promises: what was enrolled when `commit` returned is there after any crash; a write that was killed leaves no
/// trace, since a new manifest takes the old one's place in one step; a damaged or foreign file is refused in one
/// sentence. At most 30 bytes a hash, the fingerprints apart, which lie beside the index for aligning.
///
/// Neighbours: stores `fingerprints`; `copies` votes over what is found.
@NullMarked
package org.bulgasari.filmform.copies.index;

import org.jspecify.annotations.NullMarked;
