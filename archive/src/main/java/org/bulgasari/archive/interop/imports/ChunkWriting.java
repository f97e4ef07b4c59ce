package org.bulgasari.archive.interop.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.ItemId;
import org.bulgasari.archive.interop.profiles.Mapping;
import org.bulgasari.archive.interop.records.ExchangeRecord;
import org.bulgasari.archive.interop.records.ExchangeRecord.ItemEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.RelationEntry;
import org.bulgasari.archive.interop.remarks.Remark;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.States;
import org.jspecify.annotations.Nullable;

/// Judges and writes records chunk by chunk: each chunk is one transaction with everything its records need. In a
/// dry run the same is judged and nothing is written. One thread.
final class ChunkWriting {

    private final ImportParts parts;
    private final String source;
    private final String runId;
    private final boolean dryRun;
    private final Change by;
    private final Codes codes;
    private final AgentFinding agents;
    private final Map<String, ItemId> claimedInDryRun = new HashMap<>();
    private final Map<String, WorkId> filmsInDryRun = new HashMap<>();

    ChunkWriting(ImportParts parts, String source, String runId, ImportRequest request) {
        this.parts = parts;
        this.source = source;
        this.runId = runId;
        this.dryRun = request.dryRun();
        this.by = Change.byImport(runId, request.actor());
        this.codes = new Codes(parts.vocabularies());
        this.agents = new AgentFinding(source, parts.agents(), parts.records(), parts.ids());
    }

    /// The judgements of `chunk`, in its order; when this returns, what they say is on disk.
    List<Judgement> write(List<Candidate> chunk) {
        List<Candidate.Mapped> mapped = chunk.stream()
                .filter(Candidate.Mapped.class::isInstance)
                .map(Candidate.Mapped.class::cast)
                .toList();
        if (mapped.isEmpty()) return chunk.stream().map(each -> unwritten(each)).toList();
        Before before = Before.of(mapped, source, parts);
        Links links = links(mapped);
        ChunkChanges changes = new ChunkChanges();
        List<Judgement> judged = new ArrayList<>();
        for (Candidate each : chunk)
            judged.add(
                    each instanceof Candidate.Mapped record ? judged(record, before, links, changes) : unwritten(each));
        if (!dryRun) commit(changes, before, mapped);
        return judged;
    }

    private static Judgement unwritten(Candidate candidate) {
        return switch (candidate) {
            case Candidate.Unchanged same -> Judgement.same();
            case Candidate.Refused no -> Judgement.rejected(no.file(), no.line(), no.key(), null, no.why());
            case Candidate.Mapped mapped ->
                throw new IllegalStateException("A mapped record is judged: " + mapped.key());
        };
    }

    private Links links(List<Candidate.Mapped> mapped) {
        Set<String> keys = new LinkedHashSet<>();
        Set<String> barcodes = new LinkedHashSet<>();
        List<ExchangeRecord.AgentEntry> named = new ArrayList<>();
        for (Candidate.Mapped each : mapped) {
            ExchangeRecord record = each.mapping().record();
            record.relations().stream()
                    .map(RelationEntry::target)
                    .filter(Objects::nonNull)
                    .forEach(keys::add);
            for (ItemEntry item : record.items()) {
                keys.addAll(item.alsoHolds());
                if (item.barcode() != null) barcodes.add(item.barcode().strip());
            }
            record.agents().stream().filter(agent -> !agent.name().isBlank()).forEach(named::add);
        }
        agents.prepare(named);
        Links links = new Links(agents, parts.ids());
        links.knowWorks(parts.records().works(source, keys));
        if (!barcodes.isEmpty()) links.knowBearers(parts.items().bearers(barcodes));
        links.knowBearers(claimedInDryRun);
        return links;
    }

    /// A record that breaks a rule of the catalogue which no check foresaw is rejected alone.
    private Judgement judged(Candidate.Mapped from, Before before, Links links, ChunkChanges changes) {
        try {
            return judge(from, before, links, changes);
        } catch (IllegalArgumentException e) {
            Remark why = Remark.of("record.invalid", String.valueOf(e.getMessage()));
            return Judgement.rejected(from.row().file(), from.row().line(), from.key(), null, why);
        }
    }

    private Judgement judge(Candidate.Mapped from, Before before, Links links, ChunkChanges changes) {
        ExchangeRecord record = from.mapping().record();
        Optional<Remark> objection = WorkMaking.objection(record);
        if (objection.isPresent())
            return Judgement.rejected(
                    from.row().file(), from.row().line(), from.key(), record.title(), objection.get());
        SourceRecords.Kept kept = before.kept(from.key());
        RecordedWork current = before.work(kept == null ? null : kept.work());
        Checks checks = new Checks(codes);
        from.row().doubts().forEach(checks.doubts()::add);
        from.mapping().doubts().forEach(checks.doubts()::add);
        if (kept == null || current == null) return added(from, before, links, changes, checks);
        if (kept.mappedDigest().equals(from.mappedDigest())) {
            changes.kept.add(asKept(from, current, kept, checks));
            return Judgement.same();
        }
        return changed(from, current, kept, before, links, changes, checks);
    }

    private Judgement added(Candidate.Mapped from, Before before, Links links, ChunkChanges changes, Checks checks) {
        String film = from.mapping().film();
        WorkId same = before.film(film);
        if (same == null && film != null) same = filmsInDryRun.get(film);
        WorkId id = same == null ? new WorkId(links.newId()) : same;
        ExchangeRecord record = from.mapping().record();
        WorkMaking making = new WorkMaking(record, links, checks, codes);
        links.knowWorks(Map.of(from.key(), id));
        Work work = making.make(id, null);
        ItemMaking items = new ItemMaking(record, id, making, links, checks);
        changes.itemsAdded.addAll(items.make(Map.of()));
        if (same == null) changes.worksAdded.add(work);
        before.becomes(film, id);
        if (dryRun && film != null) filmsInDryRun.put(film, id);
        if (dryRun)
            changes.itemsAdded.forEach(i -> {
                if (i.barcode() != null) claimedInDryRun.put(i.barcode(), i.id());
            });
        changes.kept.add(incoming(from, id, 1, items.idsByKey(), waiting(making, items, same == null), null, checks));
        return Judgement.written(from, Outcome.NEW, checks.doubts());
    }

    private Judgement changed(
            Candidate.Mapped from,
            RecordedWork current,
            SourceRecords.Kept kept,
            Before before,
            Links links,
            ChunkChanges changes,
            Checks checks) {
        ExchangeRecord record = from.mapping().record();
        String film = from.mapping().film();
        WorkId same = before.film(film);
        boolean shared = before.isShared(current.work().id());
        boolean moves = film != null && !current.work().id().equals(same) && (same != null || shared);
        WorkId id = !moves ? current.work().id() : same != null ? same : new WorkId(links.newId());
        WorkMaking making = new WorkMaking(record, links, checks, codes);
        links.knowWorks(Map.of(from.key(), id));
        Work work = making.make(id, moves ? null : imported(kept).orElse(current.work()));
        ItemMaking items = new ItemMaking(record, id, making, links, checks);
        List<Item> itemsNow = items.make(before.standing(kept.items()));
        if (!moves && !shared && isEdited(current, kept, itemsNow, before))
            return reconciled(
                    from, current, kept, new Imported(work, itemsNow), making, items, before, changes, checks);
        boolean writes = moves ? same == null : !shared;
        if (moves && same == null) changes.worksAdded.add(work);
        else if (writes && !work.equals(current.work())) changes.worksChanged.add(work);
        else writes = false;
        compareItems(itemsNow, kept, before, changes);
        before.becomes(film, id);
        int version = moves ? 1 : writes ? current.version() + 1 : current.version();
        changes.kept.add(incoming(from, id, version, items.idsByKey(), waiting(making, items, writes), null, checks));
        return Judgement.written(from, Outcome.CHANGED, checks.doubts());
    }

    /// What the record was turned into last, where that is something else than what stands.
    private static Optional<Work> imported(SourceRecords.Kept kept) {
        return Optional.ofNullable(kept.imported())
                .map(state -> States.read(state, Imported.class).work());
    }

    private static boolean isEdited(RecordedWork current, SourceRecords.Kept kept, List<Item> itemsNow, Before before) {
        if (kept.imported() != null || current.version() != kept.workVersion()) return true;
        Reconciling reconciling = new Reconciling(before);
        return itemsNow.stream()
                .map(item -> before.item(item.id().value()))
                .filter(Objects::nonNull)
                .anyMatch(reconciling::isEdited);
    }

    /// What was edited here and what the source changed stand together; where both changed the same, it is asked.
    private Judgement reconciled(
            Candidate.Mapped from,
            RecordedWork current,
            SourceRecords.Kept kept,
            Imported theirs,
            WorkMaking making,
            ItemMaking items,
            Before before,
            ChunkChanges changes,
            Checks checks) {
        String title = current.work().preferredTitle().text();
        Optional<Reconciling.Reconciled> found = new Reconciling(before).reconcile(current, kept, theirs);
        if (found.isEmpty()) {
            checks.doubt("record.edited-here", title);
            changes.kept.add(asKept(from, current, kept, checks));
            return Judgement.written(from, Outcome.CHANGED, checks.doubts());
        }
        Reconciling.Reconciled both = found.get();
        boolean writes = !both.work().equals(current.work());
        if (writes) changes.worksChanged.add(both.work());
        compareItems(both.items(), kept, before, changes);
        both.disagreements().forEach(each -> changes.disagreements.add(each));
        if (!both.disagreements().isEmpty())
            checks.doubt(
                    "record.disagrees",
                    title,
                    both.disagreements().stream()
                            .map(Reconciling.Open::part)
                            .distinct()
                            .collect(Collectors.joining(", ")));
        boolean relates = both.work().relations().equals(theirs.work().relations());
        changes.kept.add(incoming(
                from,
                current.work().id(),
                writes ? current.version() + 1 : current.version(),
                items.idsByKey(),
                waiting(making, items, relates),
                both.imported() == null ? null : States.write(both.imported()),
                checks));
        return Judgement.written(from, Outcome.CHANGED, checks.doubts());
    }

    private static void compareItems(List<Item> made, SourceRecords.Kept kept, Before before, ChunkChanges changes) {
        List<String> gone = new ArrayList<>(kept.items().values());
        for (Item item : made) {
            gone.remove(item.id().value());
            Item stood = before.item(item.id().value());
            if (stood == null) changes.itemsAdded.add(item);
            else if (!stood.equals(item)) changes.itemsChanged.add(item);
        }
        changes.itemsGone.addAll(before.items(gone));
    }

    private static @Nullable String waiting(WorkMaking making, ItemMaking items, boolean workWritten) {
        List<Waiting.Link> links = new ArrayList<>(items.waiting());
        if (workWritten) links.addAll(making.waiting());
        return new Waiting(links).written();
    }

    private SourceRecords.Incoming incoming(
            Candidate.Mapped from,
            WorkId work,
            int version,
            Map<String, String> items,
            @Nullable String pending,
            @Nullable String imported,
            Checks checks) {
        Mapping.Mapped mapping = from.mapping();
        return new SourceRecords.Incoming(
                source,
                from.key(),
                work,
                version,
                from.digest(),
                from.row().raw(),
                from.mappedDigest(),
                items,
                pending,
                lines(checks.doubts().stream().map(Remark::text).toList()),
                lines(mapping.unmapped().stream()
                        .map(u -> u.field() + ": " + u.value())
                        .toList()),
                imported,
                runId);
    }

    /// The source's new words, beside what is kept of the record otherwise.
    private SourceRecords.Incoming asKept(
            Candidate.Mapped from, RecordedWork current, SourceRecords.Kept kept, Checks checks) {
        return incoming(
                from, current.work().id(), kept.workVersion(), kept.items(), kept.pending(), kept.imported(), checks);
    }

    private static @Nullable String lines(Collection<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private Disagreement disagreement(Reconciling.Open open) {
        return new Disagreement(
                parts.ids().next(),
                runId,
                open.subjectKind(),
                open.subjectId(),
                open.part(),
                open.was(),
                open.now(),
                parts.clock().instant());
    }

    private void commit(ChunkChanges changes, Before before, List<Candidate.Mapped> mapped) {
        parts.database().changing(() -> {
            parts.catalogue().record(agents.newOrChanged(), changes.worksAdded, changes.worksChanged, by);
            if (changes.touchItems())
                parts.holdings().record(changes.itemsAdded, changes.itemsChanged, changes.itemsGone, by);
            parts.records().keep(changes.kept);
            parts.disagreements()
                    .keep(changes.disagreements.stream().map(this::disagreement).toList());
            parts.records().link(source, AgentFinding.KIND, agents.newLinks());
            Map<String, String> films = new LinkedHashMap<>();
            for (Candidate.Mapped each : mapped) {
                String film = each.mapping().film();
                WorkId work = before.film(film);
                if (film != null && work != null) films.put(film, work.value());
            }
            parts.records().link(source, Before.FILM, films);
        });
    }
}
