/// The first page: the collection in figures and pictures, what is new, what is rare.
///
/// Promise: made once after each change of the index, not at each visit. Asks the index, and the items of the rarest
/// films.
@NullMarked
package org.bulgasari.archive.web.home;

import org.jspecify.annotations.NullMarked;
