/// Identifiers that others gave: each with its scheme (imdb, acmi, eidr, isbn ...).
@NullMarked
package org.bulgasari.archive.catalogue.identifiers;

import org.jspecify.annotations.NullMarked;
