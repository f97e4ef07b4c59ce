/// Measures how a film is made: a film file in, what was measured out.
///
/// Words: a *picture* is one decoded frame; a *signal* is one number a picture; a *transition* divides two
/// *shots*.
///
/// Promises: stands alone, without web, database or logging framework; frames count from 0 in the order of
/// presentation; times are rational until they are written.
///
/// Neighbours: none inside the project. Native decoders (libav*) are called in this process, so whoever does
/// not want to die with a broken film runs it in a process of its own.
@NullMarked
package org.bulgasari.filmform;

import org.jspecify.annotations.NullMarked;
