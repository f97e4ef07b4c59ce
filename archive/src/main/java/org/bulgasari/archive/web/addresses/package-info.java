/// Addresses of records that went into others: whoever kept one is led on.
///
/// Promise: an address that was once given out leads to the record for as long as the archive stands.
@NullMarked
package org.bulgasari.archive.web.addresses;

import org.jspecify.annotations.NullMarked;
