/// The holdings in SQL. Nobody outside the holdings comes here, but the assembly that opens the archive.
@NullMarked
package org.bulgasari.archive.holdings.store;

import org.jspecify.annotations.NullMarked;
