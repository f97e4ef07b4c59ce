/// The history in the tables `recorded_change` and `revision`.
@NullMarked
package org.bulgasari.archive.platform.history.store;

import org.jspecify.annotations.NullMarked;
