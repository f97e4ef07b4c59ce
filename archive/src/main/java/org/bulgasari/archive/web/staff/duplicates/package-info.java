/// Pages of records that may be of one thing: what is proposed and why, two of them side by side, merged or kept apart.
@NullMarked
package org.bulgasari.archive.web.staff.duplicates;

import org.jspecify.annotations.NullMarked;
