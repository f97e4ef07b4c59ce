/// The templates of `src/main/jte/staff` as compiled by the build. Nothing is written here by hand.
@NullMarked
package org.bulgasari.archive.web.pages.staff;

import org.jspecify.annotations.NullMarked;
