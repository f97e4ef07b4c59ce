package org.bulgasari.archive.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.curation.Undoing.Step;
import org.bulgasari.archive.holdings.Holdings;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.ChangeKind;
import org.bulgasari.archive.platform.history.History;
import org.bulgasari.archive.platform.history.RecordedChange;
import org.bulgasari.archive.platform.progress.Progress;
import org.jspecify.annotations.Nullable;

/// Takes back one change: an edit, a merge, a bulk change or a whole import run; also one that took something back.
///
/// What the change did to each part of a record is undone where that part is still as the change left it. What others
/// did since stays, and is told. A change of up to a hundred records is taken back in one transaction; a larger one in
/// many, and when it was interrupted, asking again goes on where it stopped.
public final class Undo {

    private static final int AT_ONCE = 100;
    private static final int IDS_A_READ = 20_000;

    private final Database database;
    private final History history;
    private final KeptAgents agents;
    private final KeptWorks works;
    private final KeptItems items;
    private final Consumer<Change> afterwards;

    /// @param afterwards is told of each change that was taken back
    public Undo(
            Database database,
            History history,
            Catalogue catalogue,
            Works works,
            Agents agents,
            Holdings holdings,
            Items items,
            Consumer<Change> afterwards) {
        this.database = database;
        this.history = history;
        this.agents = new KeptAgents(catalogue, works, agents);
        this.works = new KeptWorks(catalogue, works, agents, items);
        this.items = new KeptItems(holdings, items, works);
        this.afterwards = afterwards;
    }

    /// @param actor the account that asks; null for the program itself
    /// @param reason in the words of whoever asks, or null
    public UndoResult undo(String change, @Nullable String actor, @Nullable String reason, Progress progress) {
        Optional<RecordedChange> found = history.findChange(change);
        if (found.isEmpty()) return new UndoResult.UnknownChange(change);
        Optional<RecordedChange> before = history.undoneBy(change);
        Change by = before.map(RecordedChange::change)
                .orElseGet(
                        () -> Change.of(ChangeKind.UNDO, actor).because(reason).undoing(change));
        Undoing undoing = new Undoing(history, change, by);
        long records = found.get().records();
        if (records <= AT_ONCE) database.changing(() -> undo(undoing, records, progress));
        else undo(undoing, records, progress);
        if (!progress.cancelled()) afterwards.accept(found.get().change());
        if (before.isPresent() && undoing.records() == 0) return new UndoResult.AlreadyUndone(before.get());
        return new UndoResult.Undone(by, undoing.records(), undoing.left());
    }

    /// What others lead to stands before what leads to it, and goes after it.
    private void undo(Undoing undoing, long records, Progress progress) {
        for (Kept<?> kept : List.of(agents, works, items)) passes(undoing, kept, Step.BRING_BACK, records, progress);
        for (Kept<?> kept : List.of(items, works, agents)) passes(undoing, kept, Step.TAKE_OUT, records, progress);
    }

    /// A record may wait for others of its kind: as long as some were written, the rest is tried again.
    private void passes(Undoing undoing, Kept<?> kept, Step step, long total, Progress progress) {
        long before;
        do {
            before = undoing.records();
            pass(undoing, kept, step, total, progress);
        } while (undoing.isAnyWaiting() && undoing.records() > before && !progress.cancelled());
    }

    private void pass(Undoing undoing, Kept<?> kept, Step step, long total, Progress progress) {
        String after = "";
        while (!progress.cancelled()) {
            List<String> ids = history.touched(undoing.change(), kept.kind(), after, IDS_A_READ);
            if (ids.isEmpty()) return;
            for (List<String> some : parts(ids)) {
                if (progress.cancelled()) return;
                database.changing(() -> undoing.run(kept, some, step));
                progress.at("undo.records", undoing.records(), total);
            }
            after = ids.getLast();
        }
    }

    private static List<List<String>> parts(List<String> ids) {
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE)
            parts.add(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
        return parts;
    }
}
