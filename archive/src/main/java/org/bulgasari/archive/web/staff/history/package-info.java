/// The history of records as pages: who changed what, when and why, compared part by part, and taken back.
///
/// Words: those of `platform.history`. Neighbours: `curation` takes back, `web.wording` says.
@NullMarked
package org.bulgasari.archive.web.staff.history;

import org.jspecify.annotations.NullMarked;
