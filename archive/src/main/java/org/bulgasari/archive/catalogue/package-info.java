/// Every film and what is known of it: works, variants, manifestations, the agents who made them, and who says so.
///
/// Words: *work*, *variant*, *manifestation*, *title*, *agent*, *relation*, *statement*, *source*, *rights
/// statement*, *restriction* (FIAF Moving Image Cataloguing Manual 2016; EN 15907). Promises: typed fields hold the
/// preferred value, statements what has a source, a doubt or a rival. A change to a work is written whole, with its
/// event, or not at all. Uses no other domain package; copies of films are next door in `holdings`.
@NullMarked
package org.bulgasari.archive.catalogue;

import org.jspecify.annotations.NullMarked;
