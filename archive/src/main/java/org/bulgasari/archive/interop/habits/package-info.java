/// Habits of film lists, as named operations that every profile can use: inverted articles, remarks in titles,
/// parallel titles, dates that are not sure, running times, and what people write for a carrier.
///
/// Promises: pure functions; what is not understood is told, never guessed; time is linear in the text.
@NullMarked
package org.bulgasari.archive.interop.habits;

import org.jspecify.annotations.NullMarked;
