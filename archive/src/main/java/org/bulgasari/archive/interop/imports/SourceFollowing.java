package org.bulgasari.archive.interop.imports;

import java.util.List;
import java.util.Optional;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.curation.MergedRecords;
import org.bulgasari.archive.interop.imports.SourceRecords.SourceKey;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.ChangeKind;
import org.bulgasari.archive.platform.history.History;
import org.bulgasari.archive.platform.history.PastRevision;
import org.bulgasari.archive.platform.history.RecordedChange;
import org.bulgasari.archive.platform.history.States;
import org.bulgasari.archive.platform.history.Timeline;

/// Keeps sources' records with what they became: when works become one and are parted again, and when a run is taken
/// back, so that it can be imported once more.
public final class SourceFollowing {

    private static final int AT_ONCE = 300;

    private final Database database;
    private final SourceRecords records;
    private final Works works;
    private final MergedRecords merged;
    private final History history;

    public SourceFollowing(
            Database database, SourceRecords records, Works works, MergedRecords merged, History history) {
        this.database = database;
        this.records = records;
        this.works = works;
        this.merged = merged;
        this.history = history;
    }

    /// Lets the records that a work came from follow it into another, within the running change. What was imported then
    /// is kept with them, as the other work knows nothing of it.
    public void follow(RecordedWork goes, WorkId stays) {
        for (SourceRecords.Became each : records.of(goes.work().id())) {
            String imported = each.imported() != null
                    ? each.imported()
                    : States.write(new Imported(imported(goes, each.workVersion()), List.of()));
            records.move(each.key(), stays, imported);
        }
    }

    private Work imported(RecordedWork work, int version) {
        if (work.version() == version) return work.work();
        List<PastRevision> past =
                history.of(Catalogue.WORK, work.work().id().value()).reversed();
        return new Timeline<>(past, work.work(), Work.class).as(version).orElse(work.work());
    }

    /// Follows a change that was taken back. Safe to repeat.
    public void takenBack(Change change) {
        if (change.kind() == ChangeKind.IMPORT) forget(change.id());
        merged.by(origin(change)).stream()
                .filter(each -> each.subjectKind().equals(Catalogue.WORK))
                .forEach(this::settle);
    }

    /// The change that was done, undone, done again: the one at the bottom.
    private String origin(Change change) {
        String id = change.id();
        Optional<Change> undone = Optional.of(change);
        while (undone.isPresent() && undone.get().undoes() != null) {
            id = String.valueOf(undone.get().undoes());
            undone = history.findChange(id).map(RecordedChange::change);
        }
        return id;
    }

    private void settle(MergedRecords.Merged each) {
        WorkId gone = new WorkId(each.gone());
        boolean stands = works.findWork(gone).isPresent();
        database.changing(() -> records.comeBack(gone, stands ? gone : new WorkId(each.into())));
    }

    private void forget(String run) {
        SourceKey last = null;
        boolean more = true;
        while (more) {
            SourceKey after = last;
            Optional<SourceKey> forgotten = database.change(() -> records.forget(run, after, AT_ONCE));
            more = forgotten.isPresent();
            last = forgotten.orElse(null);
        }
    }
}
