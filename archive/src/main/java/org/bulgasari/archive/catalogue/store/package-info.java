/// The catalogue in SQL. Nobody outside the catalogue comes here, but the assembly that opens the archive.
@NullMarked
package org.bulgasari.archive.catalogue.store;

import org.jspecify.annotations.NullMarked;
