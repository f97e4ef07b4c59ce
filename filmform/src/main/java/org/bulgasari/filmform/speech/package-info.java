/// Where somebody speaks in a film: asked of a model that is no part of the program and is used where somebody
/// installed it.
///
/// Words: a *window* is 32 ms of sound, one loudspeaker, 16,000 samples a second; its *surety* is how sure the
/// model is of speech in it, from 0 to 1.
///
/// Neighbours: listens as `decode` asks; what it heard is kept by `measures`.
@NullMarked
package org.bulgasari.filmform.speech;

import org.jspecify.annotations.NullMarked;
