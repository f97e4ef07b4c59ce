/// Where merged records went, in the table `merged_record`.
@NullMarked
package org.bulgasari.archive.curation.store;

import org.jspecify.annotations.NullMarked;
