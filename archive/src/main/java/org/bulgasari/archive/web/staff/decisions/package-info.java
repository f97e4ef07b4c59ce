/// Deciding what holds where a source and somebody here changed the same part of a record.
///
/// Words: a *disagreement* has three values: imported then, imported now, and ours. Neighbours: `interop.imports` keeps
/// and
/// decides, `web.staff.parts` says.
@NullMarked
package org.bulgasari.archive.web.staff.decisions;

import org.jspecify.annotations.NullMarked;
