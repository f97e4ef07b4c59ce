package org.bulgasari.archive.interop.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bulgasari.archive.interop.remarks.Remark;

/// The names of a table's columns. A name that stands twice gets a number, a column without one its place.
record TableHead(List<String> names) {

    TableHead {
        names = List.copyOf(names);
    }

    static TableHead of(List<String> cells, Consumer<Remark> remarks) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            String written = cells.get(i).strip();
            String name = written.isEmpty() ? "column " + (i + 1) : written;
            for (int n = 2; !taken.add(name); n++) name = written + " (" + n + ")";
            if (!written.isEmpty() && !name.equals(written)) remarks.accept(Remark.of("head.doubled", written, name));
            names.add(name);
        }
        return new TableHead(names);
    }

    /// Whether `cells` could be the head that has all of `headings`.
    static boolean fits(List<String> cells, List<String> headings) {
        List<String> stripped = cells.stream().map(String::strip).toList();
        return stripped.containsAll(headings);
    }
}
