/// Time without rounding.
@NullMarked
package org.bulgasari.filmform.time;

import org.jspecify.annotations.NullMarked;
