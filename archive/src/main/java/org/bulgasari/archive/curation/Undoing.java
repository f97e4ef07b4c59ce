package org.bulgasari.archive.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.History;
import org.bulgasari.archive.platform.history.PastRevision;
import org.bulgasari.archive.platform.history.ThreeWay;
import org.bulgasari.archive.platform.history.Timeline;
import org.jspecify.annotations.Nullable;

/// One change being taken back, some records at a time: counts what was done and gathers what was left. One thread.
final class Undoing {

    /// What is done to records in one pass.
    enum Step {
        /// Records that the change altered or took out are as before.
        BRING_BACK,
        /// Records that the change brought are taken out.
        TAKE_OUT
    }

    private record Key(String kind, String id) {}

    private final History history;
    private final String change;
    private final Change by;
    private final Map<Key, LeftRecord> left = new LinkedHashMap<>();
    private long records;

    /// @param change the id of the change that is taken back
    /// @param by the change that takes it back
    Undoing(History history, String change, Change by) {
        this.history = history;
        this.change = change;
        this.by = by;
    }

    String change() {
        return change;
    }

    Change by() {
        return by;
    }

    /// How many were written so far.
    long records() {
        return records;
    }

    List<LeftRecord> left() {
        return List.copyOf(left.values());
    }

    /// Whether a record was left that may go once others have gone, or come once others have come.
    boolean isAnyWaiting() {
        return left.values().stream()
                .anyMatch(each -> each.why() == LeftRecord.Why.NEEDED || each.why() == LeftRecord.Why.LEADS_NOWHERE);
    }

    /// One pass over records of one kind, within the running change of the database.
    <T extends Record> void run(Kept<T> kept, List<String> ids, Step step) {
        Map<String, Stretch<T>> stretches = new LinkedHashMap<>();
        Map<String, T> standing = kept.standing(ids);
        history.of(kept.kind(), ids).forEach((id, revisions) -> {
            Stretch<T> stretch = stretch(revisions, standing.get(id), kept.type());
            if (stretch.isToBeUndone()) stretches.put(id, stretch);
        });
        switch (step) {
            case BRING_BACK -> bringBack(kept, stretches);
            case TAKE_OUT -> takeOut(kept, stretches);
        }
    }

    /// What one record was before the change, right after it, and is now; null where it did not stand.
    private record Stretch<T extends Record>(
            @Nullable T before, @Nullable T after, @Nullable T now, boolean isUndone) {

        boolean isToBeUndone() {
            return !isUndone && !(before == null && after == null);
        }
    }

    private <T extends Record> Stretch<T> stretch(List<PastRevision> revisions, @Nullable T now, Class<T> type) {
        Timeline<T> timeline = new Timeline<>(revisions, now, type);
        int first = timeline.first(past -> past.change().id().equals(change));
        int last = timeline.last(past -> past.change().id().equals(change));
        boolean undone = timeline.first(past -> past.change().id().equals(by.id())) >= 0;
        return new Stretch<>(timeline.before(first), timeline.after(last), now, undone);
    }

    private <T extends Record> void bringBack(Kept<T> kept, Map<String, Stretch<T>> stretches) {
        List<T> restored = new ArrayList<>();
        List<T> changed = new ArrayList<>();
        Set<String> coming = stretches.keySet();
        stretches.forEach((id, stretch) -> {
            T before = stretch.before();
            T after = stretch.after();
            T now = stretch.now();
            if (before == null) return;
            if (after == null && now == null) fit(kept, id, before, coming).ifPresent(restored::add);
            else if (after == null) leave(LeftRecord.whole(kept.kind(), id, LeftRecord.Why.STANDS_AGAIN));
            else if (now == null) leave(LeftRecord.whole(kept.kind(), id, LeftRecord.Why.REMOVED_SINCE));
            else
                brought(kept, id, ThreeWay.merge(after, now, before), now, coming)
                        .ifPresent(changed::add);
        });
        if (restored.isEmpty() && changed.isEmpty()) return;
        kept.bringBack(restored, changed, by);
        records += restored.size() + changed.size();
    }

    private <T extends Record> Optional<T> brought(
            Kept<T> kept, String id, ThreeWay.Merged<T> merged, T now, Collection<String> coming) {
        if (!merged.conflicts().isEmpty())
            leave(new LeftRecord(kept.kind(), id, LeftRecord.Why.CHANGED_SINCE, merged.conflicts()));
        return merged.record().equals(now) ? Optional.empty() : fit(kept, id, merged.record(), coming);
    }

    private <T extends Record> Optional<T> fit(Kept<T> kept, String id, T record, Collection<String> coming) {
        Optional<LeftRecord.Why> objection = kept.objection(record, coming);
        if (objection.isPresent()) {
            leave(LeftRecord.whole(kept.kind(), id, objection.get()));
            return Optional.empty();
        }
        LeftRecord before = left.get(new Key(kept.kind(), id));
        if (before != null && before.parts().isEmpty()) left.remove(new Key(kept.kind(), id));
        return Optional.of(record);
    }

    private <T extends Record> void takeOut(Kept<T> kept, Map<String, Stretch<T>> stretches) {
        List<String> gone = new ArrayList<>();
        stretches.forEach((id, stretch) -> {
            T now = stretch.now();
            if (stretch.before() != null || now == null) return;
            if (now.equals(stretch.after())) gone.add(id);
            else leave(LeftRecord.whole(kept.kind(), id, LeftRecord.Why.CHANGED_SINCE));
        });
        for (String id : kept.needed(gone)) {
            gone.remove(id);
            leave(LeftRecord.whole(kept.kind(), id, LeftRecord.Why.NEEDED));
        }
        if (!gone.isEmpty()) kept.remove(gone, by);
        gone.forEach(id -> left.remove(new Key(kept.kind(), id)));
        records += gone.size();
    }

    private void leave(LeftRecord record) {
        left.put(new Key(record.subjectKind(), record.subjectId()), record);
    }
}
