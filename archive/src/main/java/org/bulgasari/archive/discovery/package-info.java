/// Finding films: by any title in any script, by who made them, by what they are about, and by what is held of them.
///
/// Words: an *entry* is what can be searched about one work; a *facet* counts the films found by country, decade,
/// carrier and the like; a *suggestion* completes what is being typed; a *match* says why a film was found.
/// Promises: the index is derived and may be deleted at any time; it remembers the last event it has seen in the
/// same commit as its contents. What matches exactly always stands before what is only close. Reads no database:
/// whoever knows the catalogue builds the entries. `text` holds the rules of writing and spelling, `lucene` the
/// index.
@NullMarked
package org.bulgasari.archive.discovery;

import org.jspecify.annotations.NullMarked;
