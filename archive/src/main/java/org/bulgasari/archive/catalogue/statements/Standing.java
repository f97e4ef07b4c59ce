package org.bulgasari.archive.catalogue.statements;

/// How far a statement is believed.
public enum Standing {
    ACCEPTED,
    REPORTED,
    DISPUTED,
    REFUTED
}
