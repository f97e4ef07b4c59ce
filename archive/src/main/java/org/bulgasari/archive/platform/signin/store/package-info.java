/// Accounts and tokens in SQL. Nobody outside sign-in comes here, but the assembly that opens the archive.
@NullMarked
package org.bulgasari.archive.platform.signin.store;

import org.jspecify.annotations.NullMarked;
