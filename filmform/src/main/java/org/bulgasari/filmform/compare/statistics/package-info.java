/// What can be said of two groups of numbers when the numbers come in clusters: films by director.
///
/// Promises: nothing here knows films or files; every random draw comes from a seed that the caller
/// gives, so equal input gives equal output on every machine.
@NullMarked
package org.bulgasari.filmform.compare.statistics;

import org.jspecify.annotations.NullMarked;
