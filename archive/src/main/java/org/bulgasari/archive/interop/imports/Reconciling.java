package org.bulgasari.archive.interop.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.holdings.Holdings;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.platform.history.Act;
import org.bulgasari.archive.platform.history.ChangeKind;
import org.bulgasari.archive.platform.history.States;
import org.bulgasari.archive.platform.history.ThreeWay;
import org.bulgasari.archive.platform.history.Timeline;
import org.jspecify.annotations.Nullable;

/// Brings what a source says now together with what was edited here since it was imported. What only one side changed
/// is taken from that side; what both changed stays as it is here, and waits for a decision.
final class Reconciling {

    private final Before before;

    Reconciling(Before before) {
        this.before = before;
    }

    /// A part of a record that both sides changed, before it is kept.
    record Open(String subjectKind, String subjectId, String part, String was, String now) {}

    /// What is to stand now.
    ///
    /// @param imported what the source alone would have made, where that is something else; else null
    record Reconciled(Work work, List<Item> items, @Nullable Imported imported, List<Open> disagreements) {}

    /// @param theirs what the source makes now
    /// @return empty when nobody knows what was imported then
    Optional<Reconciled> reconcile(RecordedWork current, SourceRecords.Kept kept, Imported theirs) {
        Optional<Imported> then = Optional.ofNullable(kept.imported()).map(state -> States.read(state, Imported.class));
        Optional<Work> base = then.map(Imported::work).or(() -> imported(current, kept.workVersion()));
        if (base.isEmpty()) return Optional.empty();
        List<Open> disagreements = new ArrayList<>();
        Work work = merged(
                Catalogue.WORK, current.work().id().value(), base.get(), current.work(), theirs.work(), disagreements);
        List<Item> items = new ArrayList<>();
        for (Item item : theirs.items()) {
            Item ours = before.item(item.id().value());
            Item was = ours == null
                    ? null
                    : then.flatMap(each -> each.item(item.id())).orElse(imported(ours));
            items.add(
                    was == null || ours == null
                            ? item
                            : merged(Holdings.ITEM, item.id().value(), was, ours, item, disagreements));
        }
        boolean isTheirs = work.equals(theirs.work()) && items.equals(theirs.items());
        return Optional.of(new Reconciled(work, items, isTheirs ? null : theirs, disagreements));
    }

    private static <T extends Record> T merged(
            String kind, String id, T base, T ours, T theirs, List<Open> disagreements) {
        ThreeWay.Merged<T> merged = ThreeWay.merge(base, ours, theirs);
        for (String part : merged.conflicts())
            disagreements.add(new Open(kind, id, part, States.write(base), States.write(theirs)));
        return merged.record();
    }

    /// Whether somebody here changed an item since an import wrote it last.
    boolean isEdited(Item item) {
        return !imported(item).equals(item);
    }

    /// The work as the version that an import wrote last; empty when the history does not reach back so far.
    private Optional<Work> imported(RecordedWork current, int version) {
        if (current.version() == version) return Optional.of(current.work());
        return new Timeline<>(before.history(current.work().id()), current.work(), Work.class).as(version);
    }

    /// The item as an import left it last; as it stands when no history tells.
    private Item imported(Item current) {
        Timeline<Item> timeline = new Timeline<>(before.history(current.id()), current, Item.class);
        int last = timeline.last(past ->
                past.change().kind() == ChangeKind.IMPORT && past.revision().act() != Act.REMOVED);
        Item left = last < 0 ? null : timeline.after(last);
        return left == null ? current : left;
    }
}
