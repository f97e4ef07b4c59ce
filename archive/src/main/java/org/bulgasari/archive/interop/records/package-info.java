/// The exchange record: one work with its agents, statements and items, as it travels in one line of JSON.
///
/// Every profile maps its source onto these types, and export writes them. Codes and dates are plain text here; they
/// are checked when the record is made into a work. The format is described in `docs/reference/exchange-format.md`.
@NullMarked
package org.bulgasari.archive.interop.records;

import org.jspecify.annotations.NullMarked;
