/// A film in a list: its sleeve and a few words below it, wherever films are listed.
///
/// Neighbours: `sleeves` draws, `wording` names; made of the index's entries, so that a list asks no database.
@NullMarked
package org.bulgasari.archive.web.cards;

import org.jspecify.annotations.NullMarked;
