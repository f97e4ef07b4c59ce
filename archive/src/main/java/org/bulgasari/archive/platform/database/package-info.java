/// The truth of the archive: SQLite in one file by default, PostgreSQL when a collection has outgrown it.
///
/// Words: a *change* is a write transaction; a *reader* is a connection that cannot write. Promises: on SQLite one
/// writer at a time, in the order of asking, with every commit on disk before it returns; readers never wait for the
/// writer. SQL itself lives in the `store` of each domain package, in the subset both engines share.
@NullMarked
package org.bulgasari.archive.platform.database;

import org.jspecify.annotations.NullMarked;
