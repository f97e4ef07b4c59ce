/// Persons, corporate bodies and families, with their names in every script. Promise: one authority name each, all
/// others kept.
@NullMarked
package org.bulgasari.archive.catalogue.agents;

import org.jspecify.annotations.NullMarked;
