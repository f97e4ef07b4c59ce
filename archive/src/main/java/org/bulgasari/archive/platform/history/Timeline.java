package org.bulgasari.archive.platform.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What one record was, from its revisions and from what stands now.
///
/// @param revisions oldest first
/// @param now null when the record does not stand
public record Timeline<T extends Record>(
        List<PastRevision> revisions, @Nullable T now, Class<T> type) {
    public Timeline {
        revisions = List.copyOf(revisions);
    }

    /// The record before the revision at a place; null where it did not stand.
    public @Nullable T before(int place) {
        String was = revisions.get(place).revision().was();
        return was == null ? null : States.read(was, type);
    }

    /// The record after the revision at a place; null where it was taken out.
    public @Nullable T after(int place) {
        if (revisions.get(place).revision().act() == Act.REMOVED) return null;
        return place + 1 == revisions.size() ? now : before(place + 1);
    }

    /// The record as some version; empty when the history does not reach back so far.
    public Optional<T> as(int version) {
        for (int i = 0; i < revisions.size(); i++) {
            int made = revisions.get(i).revision().version();
            if (made == version) return Optional.ofNullable(after(i));
            if (made == version + 1) return Optional.ofNullable(before(i));
        }
        return Optional.empty();
    }

    /// The place of the last revision of such a kind; -1 for none.
    public int last(Predicate<PastRevision> such) {
        int last = -1;
        for (int i = 0; i < revisions.size(); i++) if (such.test(revisions.get(i))) last = i;
        return last;
    }

    /// The place of the first revision of such a kind; -1 for none.
    public int first(Predicate<PastRevision> such) {
        for (int i = 0; i < revisions.size(); i++) if (such.test(revisions.get(i))) return i;
        return -1;
    }
}
