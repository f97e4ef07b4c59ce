/// Controlled vocabularies after FIAFcore, countries and languages, with names in the languages of the pages.
@NullMarked
package org.bulgasari.archive.catalogue.vocabulary;

import org.jspecify.annotations.NullMarked;
