package org.bulgasari.archive.web.staff.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Lists of form rows.
final class Rows {

    private Rows() {}

    static <T> List<T> padded(List<T> rows, T blank, int more) {
        List<T> all = new ArrayList<>(rows);
        all.addAll(Collections.nCopies(more, blank));
        return all;
    }
}
