/// Drawing for made films: a canvas of light, a camera's view of it, noise, colours.
///
/// Words: the *world* is measured in half heights of the picture at rest: (0, 0) is its middle, y runs down
/// from -1 to 1, x from minus to plus the aspect ratio. Neighbours: none.
@NullMarked
package org.bulgasari.filmform.synthetic.picture;

import org.jspecify.annotations.NullMarked;
