/// What every room of the house stands on: clock, ids, database, events, configuration, sign-in, languages.
///
/// Promises: nothing here knows a film. Every domain package may use it; it uses none of them.
@NullMarked
package org.bulgasari.archive.platform;

import org.jspecify.annotations.NullMarked;
