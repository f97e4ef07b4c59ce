package org.bulgasari.filmform.copies.index;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/// Writes one segment: films one after the other, then the tables, then the head; on the disk when `finish` returns.
///
/// Tables are filled some 16 million entries at a time, each time from all hashes, so that memory stays below 150 MB
/// and the disk is written in order, whatever the size. One thread.
final class SegmentWriter implements AutoCloseable {

    private static final int AT_ONCE = 1 << 24;
    /// Positions kept of one bucket, at least: what more have in common (a black card, a logo) names no film.
    private static final long LEAST_CAP = 4096;

    private static final int CAP_TO_MEAN = 64;
    private static final int HASH_BUFFER = 1 << 20;

    private final FileChannel channel;
    private final List<EnrolledFilm> films = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(HASH_BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final int[] sums = new int[3];
    private final CRC32C hashSum = new CRC32C();
    private final CRC32C directorySum = new CRC32C();
    /// Entries are proven by the hashes they stand for.
    private final CRC32C unproven = new CRC32C();
    private long slots;
    private long hashes;

    SegmentWriter(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.position(SegmentLayout.HEAD);
    }

    /// Begins a film; as many slots as it has must follow.
    void film(EnrolledFilm film) {
        films.add(film);
    }

    /// The next slot of the film: 0 for none; a hash that happens to be 0 is taken for 1.
    void slot(long whole, long central) throws IOException {
        if (buffer.remaining() < 16) flush(hashSum);
        buffer.putLong(whole).putLong(central);
        if (whole != 0) hashes++;
        if (central != 0) hashes++;
        slots++;
    }

    private void flush(CRC32C sum) throws IOException {
        buffer.flip();
        sum.update(buffer.duplicate());
        while (buffer.hasRemaining()) channel.write(buffer);
        buffer.clear();
    }

    SegmentLayout finish() throws IOException {
        flush(hashSum);
        long[] entries = new long[Keys.TABLES];
        int keyBits = Keys.bits(hashes);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment all = channel.map(FileChannel.MapMode.READ_ONLY, SegmentLayout.HEAD, slots * 16, arena);
            for (int table = 0; table < Keys.TABLES; table++) entries[table] = writeTable(all, table, keyBits);
        }
        byte[] filmTable = new FilmTable(films).bytes();
        CRC32C filmSum = new CRC32C();
        filmSum.update(filmTable);
        write(ByteBuffer.wrap(filmTable));
        sums[SegmentLayout.HASHES] = (int) hashSum.getValue();
        sums[SegmentLayout.DIRECTORIES] = (int) directorySum.getValue();
        sums[SegmentLayout.FILMS] = (int) filmSum.getValue();
        SegmentLayout layout = new SegmentLayout(slots, keyBits, entries, filmTable.length, sums);
        channel.write(layout.head(), 0);
        channel.force(true);
        return layout;
    }

    private long writeTable(MemorySegment all, int table, int keyBits) throws IOException {
        int[] counts = counts(all, table, keyBits);
        int cap = (int) Math.max(LEAST_CAP, CAP_TO_MEAN * (hashes >> keyBits));
        int[] ends = new int[counts.length];
        int end = 0;
        for (int key = 0; key < counts.length; key++) {
            end = Math.addExact(end, Math.min(counts[key], cap));
            ends[key] = end;
        }
        for (int value : ends) putInt(value, directorySum);
        flush(directorySum);
        long positionsAt = channel.position();
        long filtersAt = positionsAt + (long) Integer.BYTES * end;
        for (int key = 0; key < ends.length; ) {
            int until = key + 1;
            int begin = key == 0 ? 0 : ends[key - 1];
            while (until < ends.length && ends[until] - begin <= AT_ONCE) until++;
            Entries part = new Entries(begin, ends, key, until);
            part.fill(all, table, keyBits);
            channel.position(positionsAt + (long) Integer.BYTES * begin);
            for (int position : part.positions) putInt(position, unproven);
            flush(unproven);
            channel.position(filtersAt + (long) Short.BYTES * begin);
            for (short filter : part.filters) putShort(filter, unproven);
            flush(unproven);
            key = until;
        }
        channel.position(filtersAt + (long) Short.BYTES * end);
        return end;
    }

    private static int[] counts(MemorySegment all, int table, int keyBits) {
        int[] counts = new int[1 << keyBits];
        long hashes = all.byteSize() / Long.BYTES;
        int drop = Keys.THIRD - keyBits;
        for (long i = 0; i < hashes; i++) {
            long hash = all.getAtIndex(ValueLayout.JAVA_LONG_UNALIGNED, i);
            if (hash != 0) counts[Keys.third(hash, table) >>> drop]++;
        }
        return counts;
    }

    /// The entries of the buckets from one key to another.
    private static final class Entries {

        private final int begin;
        private final int[] ends;
        private final int from;
        private final int until;
        private final int[] next;
        private final int[] positions;
        private final short[] filters;

        Entries(int begin, int[] ends, int from, int until) {
            this.begin = begin;
            this.ends = ends;
            this.from = from;
            this.until = until;
            next = new int[until - from];
            for (int key = from; key < until; key++) next[key - from] = key == 0 ? 0 : ends[key - 1];
            positions = new int[ends[until - 1] - begin];
            filters = new short[positions.length];
        }

        void fill(MemorySegment all, int table, int keyBits) {
            int drop = Keys.THIRD - keyBits;
            long hashes = all.byteSize() / Long.BYTES;
            for (long position = 0; position < hashes; position++) {
                long hash = all.getAtIndex(ValueLayout.JAVA_LONG_UNALIGNED, position);
                if (hash == 0) continue;
                int key = Keys.third(hash, table) >>> drop;
                if (key < from || key >= until || next[key - from] == ends[key]) continue;
                int at = next[key - from]++ - begin;
                positions[at] = (int) position;
                filters[at] = Keys.filter(hash, table);
            }
        }
    }

    private void putInt(int value, CRC32C sum) throws IOException {
        if (buffer.remaining() < Integer.BYTES) flush(sum);
        buffer.putInt(value);
    }

    private void putShort(short value, CRC32C sum) throws IOException {
        if (buffer.remaining() < Short.BYTES) flush(sum);
        buffer.putShort(value);
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) channel.write(bytes);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
