package org.bulgasari.filmform.copies.index;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.bulgasari.filmform.fingerprints.DamagedFile;

/// One segment, mapped into memory; let go when nobody refers to it any more. For any number of threads.
final class Segment {

    private static final int FILTER_NEAR = 5;

    private final Path file;
    private final SegmentLayout layout;
    private final MemorySegment bytes;
    private final FilmTable films;

    private Segment(Path file, SegmentLayout layout, MemorySegment bytes, FilmTable films) {
        this.file = file;
        this.layout = layout;
        this.bytes = bytes;
        this.films = films;
    }

    /// Reads head, directories and films, and proves them by their sums; hashes and entries are proven by
    /// `verify`.
    ///
    /// @throws DamagedFile when the file is no segment, was cut short or changed
    static Segment open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer head = ByteBuffer.allocate(SegmentLayout.HEAD);
            while (head.hasRemaining() && channel.read(head) >= 0) {
                // until it is full or the file ends
            }
            SegmentLayout layout = SegmentLayout.read(head.flip());
            if (layout == null) throw damaged(file, "is no part of an index of films, or damaged");
            if (channel.size() != layout.size())
                throw damaged(file, "has " + channel.size() + " bytes where " + layout.size() + " were written");
            MemorySegment bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, layout.size(), Arena.ofAuto());
            return open(file, layout, bytes);
        }
    }

    private static Segment open(Path file, SegmentLayout layout, MemorySegment bytes) throws DamagedFile {
        byte[] table = bytes.asSlice(layout.films(), layout.filmBytes()).toArray(ValueLayout.JAVA_BYTE);
        CRC32C sum = new CRC32C();
        sum.update(table);
        FilmTable films = FilmTable.read(table, layout.slots());
        if (films == null || (int) sum.getValue() != layout.sums()[SegmentLayout.FILMS])
            throw damaged(file, "is damaged");
        Segment segment = new Segment(file, layout, bytes, films);
        if (!segment.directoriesAreSound()) throw damaged(file, "is damaged");
        return segment;
    }

    private boolean directoriesAreSound() {
        CRC32C sum = new CRC32C();
        for (int table = 0; table < Keys.TABLES; table++) {
            sum.update(bytes.asSlice(layout.directory(table), layout.directoryBytes())
                    .asByteBuffer());
            int last = 0;
            for (int key = 0; key < 1 << layout.keyBits(); key++) {
                int end = end(table, key);
                if (end < last) return false;
                last = end;
            }
            if (last != layout.entries()[table]) return false;
        }
        return (int) sum.getValue() == layout.sums()[SegmentLayout.DIRECTORIES];
    }

    /// Reads every byte and proves it by the sums.
    ///
    /// @throws DamagedFile when one has changed
    void verify() throws DamagedFile {
        CRC32C hashes = new CRC32C();
        update(hashes, SegmentLayout.HEAD, layout.hashBytes());
        if ((int) hashes.getValue() != layout.sums()[SegmentLayout.HASHES]) throw damaged(file, "is damaged");
        for (int table = 0; table < Keys.TABLES; table++) {
            for (long i = 0; i < layout.entries()[table]; i++) {
                long position = position(table, i);
                if (position >= 2 * layout.slots() || Keys.filter(hash(position), table) != filter(table, i))
                    throw damaged(file, "is damaged");
            }
        }
    }

    private void update(CRC32C sum, long from, long length) {
        long part = 1 << 26;
        for (long at = 0; at < length; at += part)
            sum.update(bytes.asSlice(from + at, Math.min(part, length - at)).asByteBuffer());
    }

    FilmTable films() {
        return films;
    }

    /// Hashes that are kept, by the fullest table.
    long hashes() {
        return Math.max(layout.entries()[0], Math.max(layout.entries()[1], layout.entries()[2]));
    }

    long slots() {
        return layout.slots();
    }

    long size() {
        return layout.size();
    }

    Path file() {
        return file;
    }

    /// The hash at a position (twice the slot, one more for the central crop); 0 for none.
    long hash(long position) {
        return bytes.get(ValueLayout.JAVA_LONG_UNALIGNED, SegmentLayout.HEAD + position * Long.BYTES);
    }

    private int end(int table, int key) {
        return bytes.get(ValueLayout.JAVA_INT_UNALIGNED, layout.directory(table) + (long) key * Integer.BYTES);
    }

    private long position(int table, long entry) {
        return Integer.toUnsignedLong(
                bytes.get(ValueLayout.JAVA_INT_UNALIGNED, layout.positions(table) + entry * Integer.BYTES));
    }

    private short filter(int table, long entry) {
        return bytes.get(ValueLayout.JAVA_SHORT_UNALIGNED, layout.filters(table) + entry * Short.BYTES);
    }

    /// Called for each position found; one may be found more than once.
    interface Hits {
        void hit(long position, int distance);
    }

    /// Looks for hashes near to one, in the buckets that it and its likely neighbours fall into.
    ///
    /// @param near bits that may differ
    void search(Probe probe, int near, Hits hits) throws DamagedFile {
        int drop = Keys.THIRD - layout.keyBits();
        for (int table = 0; table < Keys.TABLES; table++) {
            short filter = Keys.filter(probe.hash(), table);
            for (int key : probe.keys(table, drop)) search(probe.hash(), table, key, filter, near, hits);
        }
    }

    private void search(long hash, int table, int key, short filter, int near, Hits hits) throws DamagedFile {
        int from = key == 0 ? 0 : end(table, key - 1);
        int end = end(table, key);
        long filters = layout.filters(table);
        for (int i = from; i < end; i++) {
            int other = bytes.get(ValueLayout.JAVA_SHORT_UNALIGNED, filters + (long) i * Short.BYTES);
            if (Integer.bitCount((other ^ filter) & 0xffff) > FILTER_NEAR) continue;
            long position = position(table, i);
            if (position >= 2 * layout.slots()) throw damaged(file, "is damaged");
            int distance = Long.bitCount(hash(position) ^ hash);
            if (distance <= near) hits.hit(position, distance);
        }
    }

    private static DamagedFile damaged(Path file, String how) {
        return new DamagedFile(
                file + " " + how + "; enrol the films again into a new folder, or restore a copy of it.");
    }
}
