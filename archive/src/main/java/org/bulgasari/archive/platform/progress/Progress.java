package org.bulgasari.archive.platform.progress;

/// Told by long work after each piece, on the thread that works; must return at once.
public interface Progress {

    /// Nobody watches, nobody cancels.
    Progress UNWATCHED = (phase, done, total) -> {};

    /// `done` of `total` pieces of `phase` (a message key such as `import.reading`) are finished; `total` is 0 while
    /// unknown.
    void at(String phase, long done, long total);

    /// Whether the work should end after the piece in hand.
    default boolean cancelled() {
        return false;
    }
}
