package org.bulgasari.archive.interop.profiles;

/// A table that belongs to the records of another: its rows whose `key` is the record's `join` are put into the
/// record under `name`. `into` is the table it belongs to: blank for the records themselves, else an earlier joined
/// table's name.
record JoinedTable(String name, String key, String join, String into) {}
