package org.bulgasari.archive.interop.profiles;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.interop.reading.SourceRow;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The rows of a joined table in memory, by key. They are held as the bytes of their JSON, which take a sixth of what
/// trees of them would, and read again when they are asked for. One thread.
final class HeldTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, List<byte[]>> rows = new HashMap<>();
    private int size;

    void add(String key, SourceRow row) {
        rows.computeIfAbsent(key, each -> new ArrayList<>(1)).add(row.raw().getBytes(StandardCharsets.UTF_8));
        size++;
    }

    /// Number of rows.
    int size() {
        return size;
    }

    /// The rows under `key` in the order of the file, the caller's own.
    List<ObjectNode> find(String key) {
        List<ObjectNode> found = new ArrayList<>();
        for (byte[] row : rows.getOrDefault(key, List.of())) found.add((ObjectNode) JSON.readTree(row));
        return found;
    }
}
