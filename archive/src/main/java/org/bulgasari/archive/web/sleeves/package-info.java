/// Sleeves and spines: covers drawn from a film's own title, year, country and carriers, so that no film is a grey
/// box.
///
/// Promises: the same film always gets the same sleeve, on every machine; letters always stand out from their ground
/// (WCAG AA). Knows no catalogue: it is told words and draws SVG.
@NullMarked
package org.bulgasari.archive.web.sleeves;

import org.jspecify.annotations.NullMarked;
