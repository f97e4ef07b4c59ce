package org.bulgasari.archive.interop.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.interop.imports.SourceRecords;
import org.bulgasari.archive.interop.records.ExchangeFormat;
import org.bulgasari.archive.platform.progress.Progress;

/// Writes the collection to files, works oldest first, a few hundred in memory at a time.
///
/// A work that came in our own format keeps its key, another's key is its id. An item is written with the first work
/// on it.
public final class Exports {

    private static final int CHUNK = 300;
    private static final String OWN_FORMAT = "bulgasari";

    private final Works works;
    private final Agents agents;
    private final Items items;
    private final SourceRecords records;
    private final ExchangeFormat format = new ExchangeFormat();

    public Exports(Works works, Agents agents, Items items, SourceRecords records) {
        this.works = works;
        this.agents = agents;
        this.items = items;
        this.records = records;
    }

    /// Writes beside the file and renames when all is written: an export that fails leaves what was there before.
    ///
    /// @throws UncheckedIOException when the file cannot be written
    public ExportSummary run(ExportRequest request, Progress progress) {
        Path file = request.file().toAbsolutePath();
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            ExportSummary summary;
            try (BufferedWriter out = Files.newBufferedWriter(unfinished)) {
                summary = write(request, out, progress);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            return summary;
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written to " + file + ": " + e.getMessage(), e);
        }
    }

    private ExportSummary write(ExportRequest request, BufferedWriter out, Progress progress) throws IOException {
        long total = works.count();
        long written = 0;
        long itemsWritten = 0;
        long withheld = 0;
        if (request.format() == ExportRequest.Format.CSV) out.write(WorkTable.HEAD);
        List<WorkId> ids = works.idsAfter(null, CHUNK);
        while (!ids.isEmpty() && !progress.cancelled()) {
            List<Work> chunk = works(ids);
            int found = chunk.size();
            if (!request.withStaffOnly()) chunk.removeIf(Work::isStaffOnly);
            withheld += found - chunk.size();
            itemsWritten += write(chunk, request, out);
            written += chunk.size();
            progress.at("export.writing", written + withheld, total);
            ids = works.idsAfter(ids.getLast(), CHUNK);
        }
        return new ExportSummary(request.file(), written, itemsWritten, withheld);
    }

    private List<Work> works(List<WorkId> ids) {
        Map<WorkId, RecordedWork> found = works.works(ids);
        List<Work> inOrder = new ArrayList<>();
        for (WorkId id : ids) {
            RecordedWork each = found.get(id);
            if (each != null) inOrder.add(each.work());
        }
        return inOrder;
    }

    private long write(List<Work> chunk, ExportRequest request, BufferedWriter out) throws IOException {
        Map<WorkId, List<Item>> held =
                items.holding(chunk.stream().map(Work::id).toList());
        Map<AgentId, Agent> named = agents.agents(chunk.stream()
                .flatMap(work -> work.contributions().stream())
                .map(Contribution::agent)
                .distinct()
                .toList());
        boolean table = request.format() == ExportRequest.Format.CSV;
        RecordMaking making = new RecordMaking(keys(chunk, held, request), named);
        long count = 0;
        for (Work work : chunk) {
            List<Item> own = held.getOrDefault(work.id(), List.of()).stream()
                    .filter(item -> request.withStaffOnly() || !item.isStaffOnly())
                    .filter(item -> table || item.holds().getFirst().equals(work.id()))
                    .toList();
            count += own.size();
            out.write(table ? WorkTable.row(work, own, named) : format.write(making.make(work, own)) + "\n");
        }
        return count;
    }

    /// The keys of the chunk's works and of those they point to; none for works that are withheld.
    private Map<WorkId, String> keys(List<Work> chunk, Map<WorkId, List<Item>> held, ExportRequest request) {
        Set<WorkId> known = new HashSet<>();
        chunk.forEach(work -> known.add(work.id()));
        Set<WorkId> others = new HashSet<>();
        for (Work work : chunk)
            work.relations().forEach(relation -> {
                if (relation.target() != null) others.add(relation.target());
            });
        held.values().forEach(list -> list.forEach(item -> others.addAll(item.holds())));
        others.removeAll(known);
        List<Work> pointedTo = works(List.copyOf(others));
        if (!request.withStaffOnly()) pointedTo.removeIf(Work::isStaffOnly);
        pointedTo.forEach(work -> known.add(work.id()));
        Map<WorkId, String> keys = new HashMap<>(records.keysOf(OWN_FORMAT, known));
        known.forEach(id -> keys.putIfAbsent(id, id.value()));
        return keys;
    }
}
