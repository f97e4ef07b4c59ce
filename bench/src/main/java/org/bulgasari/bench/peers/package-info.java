/// The same films and the same questions put to other search engines, each set up as its users would: SQLite's FTS5
/// with trigrams, PostgreSQL's full text with pg_trgm, and ours.
///
/// Words: a *peer* is one engine filled with the films; a *hard query* is one of sixty, written down before any
/// engine was asked. Promises: every peer gets all titles and names of every film that visitors may find, answers
/// with the first five, and is asked in turns on the same machine.
@NullMarked
package org.bulgasari.bench.peers;

import org.jspecify.annotations.NullMarked;
