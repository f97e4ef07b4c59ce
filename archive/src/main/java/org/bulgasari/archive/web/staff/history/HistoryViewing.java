package org.bulgasari.archive.web.staff.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.bulgasari.archive.platform.history.States;
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
        List<RevisionRow> rows = new ArrayList<>();
        for (int i = history.size() - 1; i >= 0; i--) rows.add(row(kind, id, history, i));
        return rows;
    }

    /// What a change did to one record, from its first revision to its last.
    RevisionRow ofChange(String change, String kind, String id, List<PastRevision> history) {
        int first = -1;
        int last = 0;
        for (int i = 0; i < history.size(); i++) {
            if (!history.get(i).change().id().equals(change)) continue;
            if (first < 0) first = i;
            last = i;
        }
        Map<String, List<String>> before =
                said(kind, history.get(first).revision().was());
        Map<String, List<String>> after = after(kind, id, history, last);
        PastRevision past = history.get(last);
        return new RevisionRow(
                row(past.change(), past.recordedAt(), 0),
                past.revision().version(),
                act(past.revision()),
                title(kind, id, history.getLast().revision().was()),
                addressOf(kind, id),
                before.isEmpty() || after.isEmpty() ? List.of() : PartChange.between(before, after));
    }

    private RevisionRow row(String kind, String id, List<PastRevision> history, int at) {
        PastRevision past = history.get(at);
        Map<String, List<String>> before = said(kind, past.revision().was());
        Map<String, List<String>> after = after(kind, id, history, at);
        return new RevisionRow(
                row(past.change(), past.recordedAt(), 0),
                past.revision().version(),
                act(past.revision()),
                "",
                "",
                before.isEmpty() || after.isEmpty() ? List.of() : PartChange.between(before, after));
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

    private Map<String, List<String>> after(String kind, String id, List<PastRevision> history, int at) {
        return at + 1 < history.size()
                ? said(kind, history.get(at + 1).revision().was())
                : now(kind, id);
    }

    private Map<String, List<String>> said(String kind, @Nullable String state) {
        if (state == null) return Map.of();
        return switch (kind) {
            case Catalogue.WORK -> parts.of(States.read(state, Work.class));
            case Catalogue.AGENT -> parts.of(States.read(state, Agent.class));
            default -> parts.of(States.read(state, Item.class));
        };
    }

    private Map<String, List<String>> now(String kind, String id) {
        return switch (kind) {
            case Catalogue.WORK ->
                works.findWork(new WorkId(id))
                        .map(found -> parts.of(found.work()))
                        .orElse(Map.of());
            case Catalogue.AGENT ->
                agents.findAgent(new AgentId(id)).map(parts::of).orElse(Map.of());
            default -> items.findItem(new ItemId(id)).map(parts::of).orElse(Map.of());
        };
    }

    /// What a record is called now, or was before it was taken out.
    String title(String kind, String id, @Nullable String was) {
        return switch (kind) {
            case Catalogue.WORK ->
                works.findWork(new WorkId(id))
                        .map(RecordedWork::work)
                        .or(() -> read(was, Work.class))
                        .map(work -> work.preferredTitle().text())
                        .orElse(id);
            case Catalogue.AGENT ->
                agents.findAgent(new AgentId(id))
                        .or(() -> read(was, Agent.class))
                        .map(Agent::name)
                        .orElse(id);
            default ->
                items.findItem(new ItemId(id))
                        .or(() -> read(was, Item.class))
                        .map(this::called)
                        .orElse(id);
        };
    }

    private static <T extends Record> Optional<T> read(@Nullable String state, Class<T> type) {
        return Optional.ofNullable(state).map(text -> States.read(text, type));
    }

    private String called(Item item) {
        String carrier = wording.term("carrier-types", item.carrierType());
        return item.barcode() == null ? carrier : item.barcode() + ", " + carrier;
    }

    /// Where a record is shown; empty when it no longer stands.
    String addressOf(String kind, String id) {
        return now(kind, id).isEmpty() ? "" : address(kind, id);
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
