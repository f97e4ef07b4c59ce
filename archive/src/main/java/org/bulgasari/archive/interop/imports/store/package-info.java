/// Import runs and source records in SQL.
@NullMarked
package org.bulgasari.archive.interop.imports.store;

import org.jspecify.annotations.NullMarked;
