/// A comparison as one page that needs nothing else: words first, then figures, each with its table. It looks
/// like the report of one film, whose style sheet it uses.
///
/// Promises: whatever comes from files is escaped; no script, no picture, no address outside the page; it reads
/// in light and dark, on a phone and on paper, in three languages, and without telling colours apart.
@NullMarked
package org.bulgasari.filmform.compare.page;

import org.jspecify.annotations.NullMarked;
