/// Opens films and decodes them once, in the order of presentation, with the libav* libraries.
@NullMarked
package org.bulgasari.filmform.decode;

import org.jspecify.annotations.NullMarked;
