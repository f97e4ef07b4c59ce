package org.bulgasari.filmform.copies.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Makes one segment of several neighbours.
final class Merge {

    private static final int MOST_SEGMENTS = 4;
    private static final long MOST_SLOTS = 900_000_000;

    private Merge() {}

    /// The newest segments that are together no smaller than half of the one before them, when there are more
    /// than a few; nothing when none are due.
    static List<Segment> due(List<Segment> segments) {
        if (segments.size() <= MOST_SEGMENTS) return List.of();
        int from = segments.size() - 2;
        long slots = segments.get(from).slots() + segments.getLast().slots();
        while (from > 0 && segments.get(from - 1).slots() / 2 <= slots)
            slots += segments.get(--from).slots();
        if (slots > MOST_SLOTS) return List.of();
        return List.copyOf(segments.subList(from, segments.size()));
    }

    static void write(List<Segment> segments, Path file) throws IOException {
        try (SegmentWriter writer = new SegmentWriter(file)) {
            for (Segment segment : segments) {
                segment.films().films().forEach(writer::film);
                for (long slot = 0; slot < segment.slots(); slot++)
                    writer.slot(segment.hash(2 * slot), segment.hash(2 * slot + 1));
            }
            writer.finish();
        }
    }
}
