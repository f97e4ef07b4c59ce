/// Alignment: which stretch of one film is which stretch of another, and at what speed.
///
/// Words: a *line* says where in the other film each time of this one is (a speed and an offset); a *trace* is
/// how far a line holds; a *stretch* is what two films share. Evidence is counted in decimal orders: two
/// strangers reach 6 of it once in a million tries.
///
/// Neighbours: works on `fingerprints` alone; `copies` names films by it.
@NullMarked
package org.bulgasari.filmform.copies.align;

import org.jspecify.annotations.NullMarked;
