/// The page of one film: its titles, where it can be seen, what it is, who made it, its copies, who says what of it.
///
/// Promises: unknown is never shown as permission; a doubt stands beside what it doubts; what is for staff only does
/// not exist for others. Costs a fixed number of queries, however much is known of the film.
@NullMarked
package org.bulgasari.archive.web.films;

import org.jspecify.annotations.NullMarked;
