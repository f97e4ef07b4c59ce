package org.bulgasari.archive.web.staff.parts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A part of a record before and after: entries that went, and entries that came.
///
/// @param label the message that names the part
public record PartChange(String label, List<String> gone, List<String> come) {
    public PartChange {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /// The parts in which two states of a record differ, each as its entries in words; a record that did not stand has
    /// no parts.
    public static List<PartChange> between(Map<String, List<String>> before, Map<String, List<String>> after) {
        Set<String> parts = new LinkedHashSet<>(before.keySet());
        parts.addAll(after.keySet());
        List<PartChange> changes = new ArrayList<>();
        for (String part : parts) {
            List<String> was = before.getOrDefault(part, List.of());
            List<String> is = after.getOrDefault(part, List.of());
            if (was.equals(is)) continue;
            changes.add(new PartChange(
                    PartLabels.of(part),
                    was.stream().filter(entry -> !is.contains(entry)).toList(),
                    is.stream().filter(entry -> !was.contains(entry)).toList()));
        }
        return changes;
    }

    /// Whether the same entries only stand in another order.
    public boolean isReordered() {
        return gone.isEmpty() && come.isEmpty();
    }
}
