/// The study of films, measured: how well it finds transitions, how fast it is, what bad files do to it.
///
/// Words: a *clip* is a film with labels; a *kind* is clean or a way in which copies of films are bad; a
/// *finder* tells the transitions of a film. Promises: the rules of scoring are those of
/// `score_transitions.py`, and a test holds them against it; what was made from clips is kept in the user's
/// cache and never in the project.
@NullMarked
package org.bulgasari.bench.study;

import org.jspecify.annotations.NullMarked;
