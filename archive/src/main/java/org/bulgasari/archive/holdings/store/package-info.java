/// The holdings in SQL.
@NullMarked
package org.bulgasari.archive.holdings.store;

import org.jspecify.annotations.NullMarked;
