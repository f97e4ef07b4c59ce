/// The parts of records in words: what a title, a credit, a restriction says, so that two states can be compared.
///
/// Promise: whatever differs between two states is said. Neighbours: the records of catalogue and holdings, and
/// `web.wording`.
@NullMarked
package org.bulgasari.archive.web.staff.parts;

import org.jspecify.annotations.NullMarked;
