/// Uncertain dates: EDTF as text, with the first and last day it may mean.
@NullMarked
package org.bulgasari.archive.catalogue.dates;

import org.jspecify.annotations.NullMarked;
