package org.bulgasari.archive.interop.profiles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulgasari.archive.interop.reading.Reading;
import org.bulgasari.archive.interop.reading.SourceFiles;
import org.bulgasari.archive.interop.reading.SourceReader;
import org.bulgasari.archive.interop.reading.SourceRow;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the first table of a profile with the rows of its other tables put in. The other tables are held in memory,
/// up to a limit; the first one streams. A table whose file was not given is empty, and remarked.
final class JoinedReader implements SourceReader {

    private static final int ROWS_HELD = 3_000_000;

    private final SourceReader main;
    private final List<JoinedTable> tables;
    private final Map<String, HeldTable> held;
    private final List<Remark> assumptions;
    private final @Nullable Reading broken;
    private final long bytesOfTables;

    private JoinedReader(
            SourceReader main,
            List<JoinedTable> tables,
            Map<String, HeldTable> held,
            List<Remark> assumptions,
            @Nullable Reading broken,
            long bytesOfTables) {
        this.main = main;
        this.tables = tables;
        this.held = held;
        this.assumptions = assumptions;
        this.broken = broken;
        this.bytesOfTables = bytesOfTables;
    }

    static JoinedReader open(List<Path> files, MappingProfile profile, SourceFiles opener) {
        List<Remark> assumptions = new ArrayList<>();
        Map<String, HeldTable> tables = new HashMap<>();
        List<Path> rest = new ArrayList<>(files);
        Reading broken = null;
        long bytes = 0;
        int rows = 0;
        for (JoinedTable table : profile.tables()) {
            Optional<Path> file =
                    rest.stream().filter(path -> isTable(path, table.name())).findFirst();
            if (file.isEmpty()) {
                assumptions.add(Remark.of("table.missing", table.name()));
                continue;
            }
            rest.remove(file.get());
            try (SourceReader reader = opener.open(file.get(), profile.shape())) {
                HeldTable held = new HeldTable();
                Reading end = read(reader, table, held, assumptions);
                tables.put(table.name(), held);
                rows += held.size();
                bytes += reader.bytesRead();
                if (broken == null && end instanceof Reading.Broken) broken = end;
                if (rows > ROWS_HELD)
                    broken = new Reading.Broken(table.name(), 0, Remark.of("table.long", table.name(), ROWS_HELD));
            }
        }
        if (rest.size() > 1 && rest.stream().anyMatch(path -> isTable(path, profile.records()))) {
            for (Path each : rest)
                if (!isTable(each, profile.records()))
                    assumptions.add(Remark.of("table.unused", String.valueOf(each.getFileName())));
            rest.removeIf(path -> !isTable(path, profile.records()));
        }
        if (rest.size() != 1) {
            String names = String.join(", ", rest.stream().map(Path::toString).toList());
            broken = new Reading.Broken(names, 0, Remark.of("table.which", rest.size()));
        }
        SourceReader main = opener.open(rest.isEmpty() ? files.getFirst() : rest.getFirst(), profile.shape());
        return new JoinedReader(main, profile.tables(), tables, assumptions, broken, bytes);
    }

    private static boolean isTable(Path file, String table) {
        String name = String.valueOf(file.getFileName());
        return name.equals(table) || name.startsWith(table + ".");
    }

    private static Reading read(SourceReader reader, JoinedTable table, HeldTable held, List<Remark> assumptions) {
        while (true) {
            switch (reader.next()) {
                case Reading.Row row -> {
                    String key = row.row().fields().path(table.key()).asString("");
                    if (table.takes(row.row().fields())) held.add(key, row.row());
                }
                case Reading.Unreadable no ->
                    assumptions.add(Remark.of(
                            "file.broken", no.file(), no.line(), no.why().text()));
                case Reading.Broken broken -> {
                    return broken;
                }
                case Reading.End end -> {
                    return end;
                }
            }
        }
    }

    @Override
    public Reading next() {
        if (broken != null) return broken;
        Reading next = main.next();
        return next instanceof Reading.Row row ? new Reading.Row(joined(row.row())) : next;
    }

    private SourceRow joined(SourceRow row) {
        ObjectNode fields = row.fields();
        for (JoinedTable table : tables) if (table.into().isEmpty()) join(fields, table);
        return new SourceRow(row.file(), row.line(), fields, fields.toString(), row.doubts());
    }

    private void join(ObjectNode into, JoinedTable table) {
        HeldTable rows = held.get(table.name());
        if (rows == null) return;
        List<ObjectNode> found = rows.find(into.path(table.join()).asString(""));
        if (found.isEmpty()) return;
        ArrayNode list = into.putArray(table.name());
        for (ObjectNode each : found) {
            each.remove(table.key());
            for (JoinedTable further : tables) if (further.into().equals(table.name())) join(each, further);
            list.add(each);
        }
    }

    @Override
    public List<Remark> assumptions() {
        List<Remark> all = new ArrayList<>(assumptions);
        all.addAll(main.assumptions());
        return all;
    }

    @Override
    public long bytesRead() {
        return bytesOfTables + main.bytesRead();
    }

    @Override
    public void close() {
        main.close();
    }
}
