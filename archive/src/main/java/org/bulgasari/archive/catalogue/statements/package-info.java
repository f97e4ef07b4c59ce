/// Who says what about a film, with rank and standing. Promise: a doubt is never lost and never hidden.
@NullMarked
package org.bulgasari.archive.catalogue.statements;

import org.jspecify.annotations.NullMarked;
