/// How codes, dates and lengths are said to a reader in the page's language.
///
/// Promise: a code without a name is shown as it is, never hidden. Neighbours: the catalogue's vocabularies and the
/// messages.
@NullMarked
package org.bulgasari.archive.web.wording;

import org.jspecify.annotations.NullMarked;
