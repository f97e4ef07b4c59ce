/// The event log in SQL.
@NullMarked
package org.bulgasari.archive.platform.events.store;

import org.jspecify.annotations.NullMarked;
