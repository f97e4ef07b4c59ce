/// News of what changed, kept for ever in the order it settled, for whoever tails it: the search index first.
///
/// Words: an *event* is written in the change that caused it; a *consumer* reads in batches behind its own *cursor*.
/// Promise: a consumer that keeps its cursor with its own work misses nothing and repeats at most the last batch.
@NullMarked
package org.bulgasari.archive.platform.events;

import org.jspecify.annotations.NullMarked;
