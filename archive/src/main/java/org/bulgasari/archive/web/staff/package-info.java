/// The pages of those who work here: signing in, and changing a record by hand.
///
/// Promises: every handler says which permission it needs; two people who change the same record are shown each
/// other's version, and nobody's is lost. Everything works without script.
@NullMarked
package org.bulgasari.archive.web.staff;

import org.jspecify.annotations.NullMarked;
