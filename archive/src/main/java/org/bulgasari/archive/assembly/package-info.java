/// Puts the parts together: opens a data folder and hands each face the rooms it asks for.
///
/// The one place, beside the launcher, that knows every package and its store. Wired by hand, so that a command that
/// only searches starts nothing else.
@NullMarked
package org.bulgasari.archive.assembly;

import org.jspecify.annotations.NullMarked;
