package org.bulgasari.archive.web.staff.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.holdings.Holdings;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.ItemId;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.ChangeKind;
import org.bulgasari.archive.platform.history.PastRevision;
import org.bulgasari.archive.platform.history.RecordedChange;
import org.bulgasari.archive.platform.history.Revision;
import org.bulgasari.archive.platform.history.Timeline;
import org.bulgasari.archive.platform.signin.Account;
import org.bulgasari.archive.platform.signin.Accounts;
import org.bulgasari.archive.web.staff.parts.Names;
import org.bulgasari.archive.web.staff.parts.PartChange;
import org.bulgasari.archive.web.staff.parts.PartWords;
import org.bulgasari.archive.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/// Puts the history into words. One page, one thread.
final class HistoryViewing {

    private final Works works;
    private final Agents agents;
    private final Items items;
    private final Accounts accounts;
    private final Wording wording;
    private final PartWords parts;

    HistoryViewing(Works works, Agents agents, Items items, Accounts accounts, Wording wording) {
        this.works = works;
        this.agents = agents;
        this.items = items;
        this.accounts = accounts;
        this.wording = wording;
        this.parts = new PartWords(wording, new Names(works, agents));
    }

    ChangeRow row(RecordedChange recorded) {
        return row(recorded.change(), recorded.recordedAt(), recorded.records());
    }

    private ChangeRow row(Change change, Instant recordedAt, long records) {
        return new ChangeRow(
                change.id(),
                kind(change.kind()),
                moment(recordedAt),
                who(change.actor()),
                change.reason() == null ? "" : change.reason(),
                change.undoes() == null ? "" : change.undoes(),
                records);
    }

    private String who(@Nullable String actor) {
        if (actor == null) return "";
        return accounts.findById(actor).map(Account::name).orElseGet(() -> wording.say("change.by-gone"));
    }

    private String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(wording.locale())
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }

    /// What became of one record, newest first.
    ///
    /// @param history of the record, oldest first
    List<RevisionRow> history(String kind, String id, List<PastRevision> history) {
        Timeline<?> timeline = timeline(kind, id, history);
        List<RevisionRow> rows = new ArrayList<>();
        for (int i = history.size() - 1; i >= 0; i--) rows.add(row(timeline, i, i, "", ""));
        return rows;
    }

    /// What a change did to one record, from its first revision to its last.
    RevisionRow ofChange(String change, String kind, String id, List<PastRevision> history) {
        Timeline<?> timeline = timeline(kind, id, history);
        int first = timeline.first(past -> past.change().id().equals(change));
        int last = timeline.last(past -> past.change().id().equals(change));
        Record called = timeline.now() != null ? timeline.now() : timeline.before(history.size() - 1);
        return row(timeline, first, last, title(called, id), timeline.now() == null ? "" : address(kind, id));
    }

    private RevisionRow row(Timeline<?> timeline, int first, int last, String title, String address) {
        PastRevision past = timeline.revisions().get(last);
        Record before = timeline.before(first);
        Record after = timeline.after(last);
        return new RevisionRow(
                row(past.change(), past.recordedAt(), 0),
                past.revision().version(),
                act(past.revision()),
                title,
                address,
                before == null || after == null ? List.of() : PartChange.between(words(before), words(after)));
    }

    private Timeline<?> timeline(String kind, String id, List<PastRevision> history) {
        return switch (kind) {
            case Catalogue.WORK -> new Timeline<>(history, (Work) standing(kind, id), Work.class);
            case Catalogue.AGENT -> new Timeline<>(history, (Agent) standing(kind, id), Agent.class);
            default -> new Timeline<>(history, (Item) standing(kind, id), Item.class);
        };
    }

    private @Nullable Record standing(String kind, String id) {
        return switch (kind) {
            case Catalogue.WORK ->
                works.findWork(new WorkId(id)).map(RecordedWork::work).orElse(null);
            case Catalogue.AGENT -> agents.findAgent(new AgentId(id)).orElse(null);
            default -> items.findItem(new ItemId(id)).orElse(null);
        };
    }

    private Map<String, List<String>> words(Record record) {
        return switch (record) {
            case Work work -> parts.of(work);
            case Agent agent -> parts.of(agent);
            case Item item -> parts.of(item);
            default -> throw new IllegalArgumentException("No history is kept of a " + record.getClass());
        };
    }

    private static String kind(ChangeKind kind) {
        return switch (kind) {
            case EDIT -> "change.kind.edit";
            case IMPORT -> "change.kind.import";
            case BULK -> "change.kind.bulk";
            case MERGE -> "change.kind.merge";
            case UNDO -> "change.kind.undo";
        };
    }

    private static String act(Revision revision) {
        return switch (revision.act()) {
            case ADDED -> "change.act.added";
            case CHANGED -> "change.act.changed";
            case REMOVED -> "change.act.removed";
            case RESTORED -> "change.act.restored";
        };
    }

    /// What a record that was left is called now.
    String title(String kind, String id) {
        return title(standing(kind, id), id);
    }

    private String title(@Nullable Record record, String id) {
        return switch (record) {
            case Work work -> work.preferredTitle().text();
            case Agent agent -> agent.name();
            case Item item -> called(item);
            case null, default -> id;
        };
    }

    private String called(Item item) {
        String carrier = wording.term("carrier-types", item.carrierType());
        return item.barcode() == null ? carrier : item.barcode() + ", " + carrier;
    }

    /// Where a record is shown; empty when it no longer stands.
    String addressOf(String kind, String id) {
        return standing(kind, id) == null ? "" : address(kind, id);
    }

    private static String address(String kind, String id) {
        return switch (kind) {
            case Catalogue.WORK -> "/films/" + id;
            case Catalogue.AGENT -> "/agents/" + id;
            default -> "";
        };
    }

    /// Of the kinds of records, in the order in which a change shows them.
    static List<String> kinds() {
        return List.of(Catalogue.WORK, Catalogue.AGENT, Holdings.ITEM);
    }
}
