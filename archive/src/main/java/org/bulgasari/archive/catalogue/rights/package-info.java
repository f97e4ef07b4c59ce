/// What may be done with a film, and the marks that govern showing it. Promise: unknown is never permission.
@NullMarked
package org.bulgasari.archive.catalogue.rights;

import org.jspecify.annotations.NullMarked;
