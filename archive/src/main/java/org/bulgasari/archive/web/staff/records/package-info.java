/// Changing a record by hand.
///
/// Words: a *form* is what stands in the page's fields, as text; a *draft* is the work it would become. Promises:
/// whatever was typed comes back with what is wrong about it; two people who change the same record are shown both
/// versions, and nobody's is lost; what the form does not show is kept as it was. Works without script.
@NullMarked
package org.bulgasari.archive.web.staff.records;

import org.jspecify.annotations.NullMarked;
