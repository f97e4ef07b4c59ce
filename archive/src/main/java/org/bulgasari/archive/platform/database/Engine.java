package org.bulgasari.archive.platform.database;

/// The two database engines that keep an archive.
public enum Engine {
    SQLITE,
    POSTGRESQL
}
