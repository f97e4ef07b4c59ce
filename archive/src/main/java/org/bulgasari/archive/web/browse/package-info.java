/// Walking along the shelves: every value of a facet with its count, and directors by the letters of every script.
@NullMarked
package org.bulgasari.archive.web.browse;

import org.jspecify.annotations.NullMarked;
