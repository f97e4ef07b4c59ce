/// Looking for films: results with facets, suggestions as one types, and why a film was found.
///
/// Promise: the whole state of a search stands in its address. Asks the index alone, never the database.
@NullMarked
package org.bulgasari.archive.web.search;

import org.jspecify.annotations.NullMarked;
