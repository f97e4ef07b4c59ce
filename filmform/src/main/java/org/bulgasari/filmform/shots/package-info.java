/// Where one shot ends and the next begins.
@NullMarked
package org.bulgasari.filmform.shots;

import org.jspecify.annotations.NullMarked;
