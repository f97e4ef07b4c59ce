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
/// did since stays, and is told. What was one act (an edit, a merge, up to a hundred records of any other) is taken
/// back
/// in one transaction, since parts may have gone over from one record to another; a larger import or bulk change in
/// many,
/// and when it was interrupted, asking again goes on where it stopped.
public final class Undo {

    private static final int AT_ONCE = 100;
    private static final int AT_ONCE_OF_ONE_ACT = 10_000;
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
        boolean isOneAct = isOneAct(found.get());
        Undoing undoing = new Undoing(history, change, by, isOneAct);
        long records = found.get().records();
        if (isOneAct) database.changing(() -> undo(undoing, records, AT_ONCE_OF_ONE_ACT, progress));
        else undo(undoing, records, AT_ONCE, progress);
        if (!progress.cancelled()) afterwards.accept(found.get().change());
        if (before.isPresent() && undoing.records() == 0) return new UndoResult.AlreadyUndone(before.get());
        return new UndoResult.Undone(by, undoing.records(), undoing.left());
    }

    private boolean isOneAct(RecordedChange found) {
        Change change = found.change();
        if (found.records() <= AT_ONCE) return true;
        return switch (change.kind()) {
            case EDIT, MERGE -> true;
            case IMPORT, BULK -> false;
            case UNDO ->
                Optional.ofNullable(change.undoes())
                        .flatMap(history::findChange)
                        .filter(this::isOneAct)
                        .isPresent();
        };
    }

    /// What others lead to stands before what leads to it, and goes after it.
    private void undo(Undoing undoing, long records, int atOnce, Progress progress) {
        Scale scale = new Scale(records, atOnce);
        for (Kept<?> kept : List.of(agents, works, items)) passes(undoing, kept, Step.BRING_BACK, scale, progress);
        for (Kept<?> kept : List.of(items, works, agents)) passes(undoing, kept, Step.TAKE_OUT, scale, progress);
    }

    /// @param records how many the change touched
    /// @param atOnce how many are written together
    private record Scale(long records, int atOnce) {}

    /// A record may wait for others of its kind: as long as some were written, the rest is tried again.
    private void passes(Undoing undoing, Kept<?> kept, Step step, Scale scale, Progress progress) {
        long before;
        do {
            before = undoing.records();
            pass(undoing, kept, step, scale, progress);
        } while (undoing.isAnyWaiting() && undoing.records() > before && !progress.cancelled());
    }

    private void pass(Undoing undoing, Kept<?> kept, Step step, Scale scale, Progress progress) {
        String after = "";
        while (!progress.cancelled()) {
            List<String> ids = history.touched(undoing.change(), kept.kind(), after, IDS_A_READ);
            if (ids.isEmpty()) return;
            for (List<String> some : parts(ids, scale.atOnce())) {
                if (progress.cancelled()) return;
                database.changing(() -> undoing.run(kept, some, step));
                progress.at("undo.records", undoing.records(), scale.records());
            }
            after = ids.getLast();
        }
    }

    private static List<List<String>> parts(List<String> ids, int atOnce) {
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += atOnce)
            parts.add(ids.subList(from, Math.min(ids.size(), from + atOnce)));
        return parts;
    }
}
