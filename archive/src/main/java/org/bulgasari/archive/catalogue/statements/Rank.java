package org.bulgasari.archive.catalogue.statements;

/// Which of several statements about one property is shown first. A deprecated one is kept because somebody once
/// held it.
public enum Rank {
    PREFERRED,
    NORMAL,
    DEPRECATED
}
