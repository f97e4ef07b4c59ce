/// Keeps the index in step with the archive: follows the events, and makes film entries of works, agents and items.
///
/// Promises: what changed is findable within a second; after a crash the index goes on from its own cursor and
/// misses nothing; a rebuild never interrupts searching.
@NullMarked
package org.bulgasari.archive.discovery.feed;

import org.jspecify.annotations.NullMarked;
