/// What is measured of every frame and kept, so that shots can be found anew without decoding the film again.
@NullMarked
package org.bulgasari.filmform.signals;

import org.jspecify.annotations.NullMarked;
