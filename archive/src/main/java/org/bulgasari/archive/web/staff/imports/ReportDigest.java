package org.bulgasari.archive.web.staff.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.interop.remarks.Remark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page shows of an import's report: some records of each outcome, and what no rule mapped. The report has
/// all.
///
/// `samples` are by outcome code (`new`, `doubtful` ...).
record ReportDigest(Map<String, List<Sample>> samples, List<UnmappedValue> unmapped) {

    static final ReportDigest NOTHING = new ReportDigest(Map.of(), List.of());

    private static final int SAMPLES = 10;
    private static final int UNMAPPED = 40;
    private static final JsonMapper JSON = new JsonMapper();

    /// One record: where it stands, its title, and why it is doubtful or rejected.
    record Sample(String file, long line, String key, String title, List<Remark> reasons) {}

    record UnmappedValue(String field, String value, long count) {}

    List<Sample> of(String outcome) {
        return samples.getOrDefault(outcome, List.of());
    }

    static ReportDigest of(Path report) {
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        List<UnmappedValue> unmapped = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(report)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode entry = JSON.readTree(line);
                if (entry.has("outcome")) addSample(samples, entry);
                else if (entry.has("unmapped") && unmapped.size() < UNMAPPED) unmapped.add(unmappedValue(entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The report " + report + " cannot be read", e);
        }
        return new ReportDigest(samples, unmapped);
    }

    private static void addSample(Map<String, List<Sample>> samples, JsonNode entry) {
        List<Sample> some = samples.computeIfAbsent(text(entry, "outcome"), outcome -> new ArrayList<>());
        if (some.size() >= SAMPLES) return;
        List<Remark> reasons = new ArrayList<>();
        for (JsonNode reason : entry.path("reasons")) {
            List<String> facts = new ArrayList<>();
            reason.path("facts").forEach(fact -> facts.add(fact.asString("")));
            reasons.add(new Remark(text(reason, "code"), facts));
        }
        some.add(new Sample(
                text(entry, "file"), entry.path("line").asLong(0), text(entry, "key"), text(entry, "title"), reasons));
    }

    private static UnmappedValue unmappedValue(JsonNode entry) {
        return new UnmappedValue(
                text(entry, "unmapped"),
                text(entry, "value"),
                entry.path("count").asLong(0));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
