/// Files of records, read row by row whatever their packing, encoding and format.
///
/// Words: a *source row* is one record as the file has it; what cannot be read is *unreadable* (that row alone) or
/// *broken* (the file from there on). Promises: a file is hostile until read: no row, field, nesting or unpacked
/// size beyond [ReadingLimits] reaches memory; whole rows before a break are given out; every assumption is
/// remarked. Memory stays bounded by one row, except for the shared words of a spreadsheet, which the limits bound.
@NullMarked
package org.bulgasari.archive.interop.reading;

import org.jspecify.annotations.NullMarked;
