/// Keys and proposals in SQL.
@NullMarked
package org.bulgasari.archive.curation.duplicates.store;

import org.jspecify.annotations.NullMarked;
