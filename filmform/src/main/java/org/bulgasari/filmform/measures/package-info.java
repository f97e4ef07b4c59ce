/// What a film's shots, signals, stills and sound amount to: figures and curves that a scholar can cite.
///
/// Meters look on while the film is decoded; everything else is computed from what they and the finders of
/// shots kept, so that it can be done again with other settings and no film.
@NullMarked
package org.bulgasari.filmform.measures;

import org.jspecify.annotations.NullMarked;
