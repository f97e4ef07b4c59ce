/// Import runs: records read, mapped, checked, compared with what came before, and written.
///
/// Words: a *run* takes files through one profile; each source record of it is *new*, *changed*, *same*, *doubtful*
/// (written, and listed with the reason) or *rejected* (not written, with line and reason), and counted once.
/// Promises: a record is written whole, with its work, agents, items and the source's words, or not at all; a killed
/// run leaves whole records and is completed by running it again; running again changes nothing; what was edited
/// here by hand is not overwritten.
@NullMarked
package org.bulgasari.archive.interop.imports;

import org.jspecify.annotations.NullMarked;
