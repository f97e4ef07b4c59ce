/// The templates of `src/main/jte` as compiled by the build. Nothing is written here by hand.
@NullMarked
package org.bulgasari.archive.web.pages;

import org.jspecify.annotations.NullMarked;
