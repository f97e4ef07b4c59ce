/// Identity: UUIDv7 as 36-character text, made here and nowhere else.
@NullMarked
package org.bulgasari.archive.platform.ids;

import org.jspecify.annotations.NullMarked;
