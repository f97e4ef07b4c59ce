package org.bulgasari.archive.interop.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.interop.profiles.Unmapped;
import org.bulgasari.archive.interop.records.CsvLine;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The report of a run, written while it runs: a JSON line for every record that is not the same as before, then one
/// for every unmapped value with its count, then the summary. Beside it the same list of records as CSV, for a
/// keeper's spreadsheet.
final class RunReport implements AutoCloseable {

    /// Different unmapped values beyond this are counted by field only.
    private static final int LISTED = 20_000;

    private final JsonMapper json = new JsonMapper();
    private final Path file;
    private final BufferedWriter lines;
    private final BufferedWriter table;
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private final Map<Unmapped, Long> unmapped = new LinkedHashMap<>();
    private final Map<String, Long> unlisted = new LinkedHashMap<>();

    private RunReport(Path file, BufferedWriter lines, BufferedWriter table) {
        this.file = file;
        this.lines = lines;
        this.table = table;
    }

    static RunReport open(Path folder, String runId) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("import-" + runId + ".jsonl");
            BufferedWriter table = Files.newBufferedWriter(folder.resolve("import-" + runId + ".csv"));
            table.write(CsvLine.of("outcome", "file", "line", "key", "title", "reasons"));
            return new RunReport(file, Files.newBufferedWriter(file), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return file;
    }

    long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    long read() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    void add(List<Judgement> judgements) {
        for (Judgement each : judgements) {
            counts.merge(each.outcome(), 1L, Long::sum);
            each.unmapped().forEach(this::count);
            if (each.outcome() != Outcome.SAME) write(each);
        }
    }

    private void count(Unmapped value) {
        if (unmapped.containsKey(value) || unmapped.size() < LISTED) unmapped.merge(value, 1L, Long::sum);
        else unlisted.merge(value.field(), 1L, Long::sum);
    }

    private void write(Judgement each) {
        ObjectNode line = json.createObjectNode();
        line.put("outcome", each.outcome().code());
        if (each.outcome() == Outcome.DOUBTFUL && each.written() != null)
            line.put("written", each.written().code());
        line.put("file", each.file())
                .put("line", each.line())
                .put("key", each.key())
                .put("title", each.title());
        if (!each.reasons().isEmpty()) addRemarks(line.putArray("reasons"), each.reasons());
        write(line);
        String reasons =
                String.join(" ", each.reasons().stream().map(Remark::text).toList());
        try {
            table.write(CsvLine.of(
                    each.outcome().code(),
                    each.file(),
                    String.valueOf(each.line()),
                    each.key(),
                    each.title(),
                    reasons));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addRemarks(ArrayNode array, List<Remark> remarks) {
        for (Remark each : remarks) {
            ObjectNode remark = array.addObject().put("code", each.code());
            each.facts().forEach(remark.putArray("facts")::add);
            remark.put("text", each.text());
        }
    }

    /// Ends the report with what was unmapped and the summary, which it returns as JSON.
    String end(boolean complete, List<Remark> remarks) {
        unmapped.forEach((value, count) -> write(json.createObjectNode()
                .put("unmapped", value.field())
                .put("value", value.value())
                .put("count", count)));
        unlisted.forEach((field, count) -> write(
                json.createObjectNode().put("unmapped", field).putNull("value").put("count", count)));
        ObjectNode summary = summary(complete, remarks);
        write(json.createObjectNode().set("summary", summary));
        try {
            lines.flush();
            table.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return summary.toString();
    }

    private ObjectNode summary(boolean complete, List<Remark> remarks) {
        ObjectNode summary = json.createObjectNode().put("read", read());
        for (Outcome each : Outcome.values()) summary.put(each.code(), count(each));
        summary.put("complete", complete);
        addRemarks(summary.putArray("remarks"), remarks);
        return summary;
    }

    private void write(@Nullable Object line) {
        try {
            lines.write(String.valueOf(line));
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (lines;
                table) {
            lines.flush();
        } catch (IOException toldAtTheEnd) {
            // what could not be written is told by the run's summary
        }
    }
}
