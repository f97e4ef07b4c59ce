package org.bulgasari.archive.discovery;

/// In which order films are listed.
public enum SearchOrder {
    BEST,
    TITLE,
    OLDEST,
    LATEST,
    NEWEST_ARRIVAL,
    RAREST
}
