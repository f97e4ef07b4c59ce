/// Every copy the collection has: one item each, what it is borne by, what it holds, where it stands.
///
/// Words: *item*, *carrier type*, *standard*, *generation*, *authorisation*, *barcode*. Promises: an item may hold
/// several works, or none that is known; its manifestation may be unknown. A barcode belongs to one item. Uses the
/// catalogue; the catalogue does not know of copies.
@NullMarked
package org.bulgasari.archive.holdings;

import org.jspecify.annotations.NullMarked;
