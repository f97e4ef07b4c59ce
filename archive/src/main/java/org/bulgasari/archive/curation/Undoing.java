package org.bulgasari.archive.curation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final boolean isOneAct;
    private final Map<Key, LeftRecord> left = new LinkedHashMap<>();
    private final Map<Key, Record> stood = new HashMap<>();
    private long records;

    /// @param change the id of the change that is taken back
    /// @param by the change that takes it back
    /// @param isOneAct whether all of it happens in one transaction, and parts may go from one record to another
    Undoing(History history, String change, Change by, boolean isOneAct) {
        this.history = history;
        this.change = change;
        this.by = by;
        this.isOneAct = isOneAct;
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
        Map<String, T> standing = standing(kept, ids);
        history.of(kept.kind(), ids).forEach((id, revisions) -> {
            Stretch<T> stretch = stretch(revisions, standing.get(id), kept.type());
            if (stretch.isToBeUndone()) stretches.put(id, stretch);
        });
        switch (step) {
            case BRING_BACK -> bringBack(kept, stretches);
            case TAKE_OUT -> takeOut(kept, stretches);
        }
    }

    /// Records as they stood before the undoing began, so that one which goes is remembered with the parts that went
    /// from it to another.
    private <T extends Record> Map<String, T> standing(Kept<T> kept, List<String> ids) {
        Map<String, T> standing = kept.standing(ids);
        if (isOneAct)
            standing.replaceAll((id, now) ->
                    kept.type().cast(stood.computeIfAbsent(new Key(kept.kind(), id), key -> now)));
        return standing;
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
        Map<String, T> restored = new LinkedHashMap<>();
        Map<String, T> changed = new LinkedHashMap<>();
        stretches.forEach((id, stretch) -> {
            T before = stretch.before();
            T after = stretch.after();
            T now = stretch.now();
            if (before == null) return;
            if (after == null && now == null) restored.put(id, before);
            else if (after == null) leave(LeftRecord.whole(kept.kind(), id, LeftRecord.Why.STANDS_AGAIN));
            else if (now == null) leave(LeftRecord.whole(kept.kind(), id, LeftRecord.Why.REMOVED_SINCE));
            else {
                ThreeWay.Merged<T> merged = ThreeWay.merge(after, now, before);
                if (!merged.conflicts().isEmpty())
                    leave(new LeftRecord(kept.kind(), id, LeftRecord.Why.CHANGED_SINCE, merged.conflicts()));
                if (!merged.record().equals(now)) changed.put(id, merged.record());
            }
        });
        keepFitting(kept, restored, changed);
        if (restored.isEmpty() && changed.isEmpty()) return;
        kept.bringBack(restored.values(), changed.values(), by);
        records += restored.size() + changed.size();
    }

    /// Leaves what cannot be written. A record that counted on one that is left cannot be written either, so it is
    /// asked again until all that remain fit together.
    private <T extends Record> void keepFitting(Kept<T> kept, Map<String, T> restored, Map<String, T> changed) {
        Map<String, LeftRecord.Why> unfit;
        do {
            unfit = new LinkedHashMap<>();
            for (Map<String, T> each : List.of(restored, changed)) unfit.putAll(unfit(kept, each, restored.keySet()));
            restored.keySet().removeAll(unfit.keySet());
            changed.keySet().removeAll(unfit.keySet());
            unfit.forEach((id, why) -> leave(LeftRecord.whole(kept.kind(), id, why)));
        } while (!unfit.isEmpty());
        for (Map<String, T> each : List.of(restored, changed)) each.keySet().forEach(id -> arrived(kept, id));
    }

    private static <T extends Record> Map<String, LeftRecord.Why> unfit(
            Kept<T> kept, Map<String, T> records, Set<String> coming) {
        Map<String, LeftRecord.Why> unfit = new LinkedHashMap<>();
        records.forEach((id, record) -> kept.objection(record, coming).ifPresent(why -> unfit.put(id, why)));
        return unfit;
    }

    private void arrived(Kept<?> kept, String id) {
        Key key = new Key(kept.kind(), id);
        LeftRecord before = left.get(key);
        if (before != null && before.parts().isEmpty()) left.remove(key);
    }

    private <T extends Record> void takeOut(Kept<T> kept, Map<String, Stretch<T>> stretches) {
        Map<String, T> gone = new LinkedHashMap<>();
        stretches.forEach((id, stretch) -> {
            T now = stretch.now();
            if (stretch.before() != null || now == null) return;
            if (now.equals(stretch.after())) gone.put(id, now);
            else leave(LeftRecord.whole(kept.kind(), id, LeftRecord.Why.CHANGED_SINCE));
        });
        for (String id : kept.needed(gone.keySet())) {
            gone.remove(id);
            leave(LeftRecord.whole(kept.kind(), id, LeftRecord.Why.NEEDED));
        }
        if (!gone.isEmpty()) kept.remove(gone.values(), by);
        gone.keySet().forEach(id -> left.remove(new Key(kept.kind(), id)));
        records += gone.size();
    }

    private void leave(LeftRecord record) {
        left.put(new Key(record.subjectKind(), record.subjectId()), record);
    }
}
