package org.bulgasari.filmform.copies.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// Where things lie in a segment file, little-endian: a head of 128 bytes; hashes, two for each slot (whole and
/// central, 0 where there is none); three tables of a directory (where each bucket ends), filters and
/// positions; the names of the films.
///
/// @param slots half seconds of all films
/// @param keyBits of a bucket's key
/// @param entries in each table
/// @param filmBytes length of the films' names and places
/// @param sums CRC-32C of: hashes, directories (all), films; entries are proven by their hashes
@SuppressWarnings("ArrayRecordComponent") // within the package, never compared or changed
record SegmentLayout(long slots, int keyBits, long[] entries, long filmBytes, int[] sums) {

    static final int HEAD = 128;
    static final int HASHES = 0;
    static final int DIRECTORIES = 1;
    static final int FILMS = 2;
    static final int ENTRY_BYTES = 6;
    private static final long MAGIC = ByteBuffer.wrap(new byte[] {'B', 'U', 'L', 'G', 'I', 'D', 'X', '1'})
            .order(ByteOrder.LITTLE_ENDIAN)
            .getLong();
    private static final long MOST_SLOTS = 1L << 31;

    long hashBytes() {
        return slots * 2 * Long.BYTES;
    }

    long directoryBytes() {
        return (long) Integer.BYTES << keyBits;
    }

    long directory(int table) {
        long at = HEAD + hashBytes();
        for (int i = 0; i < table; i++) at += directoryBytes() + ENTRY_BYTES * entries[i];
        return at;
    }

    long positions(int table) {
        return directory(table) + directoryBytes();
    }

    long filters(int table) {
        return positions(table) + Integer.BYTES * entries[table];
    }

    long films() {
        return directory(Keys.TABLES);
    }

    long size() {
        return films() + filmBytes;
    }

    ByteBuffer head() {
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.putLong(MAGIC).putLong(slots).putInt(keyBits);
        for (long count : entries) head.putLong(count);
        head.putLong(filmBytes);
        for (int sum : sums) head.putInt(sum);
        head.putInt(HEAD - 4, sum(head));
        return head.rewind();
    }

    /// Nothing for a head that is no segment's, or a damaged one's.
    static @Nullable SegmentLayout read(ByteBuffer head) {
        head.order(ByteOrder.LITTLE_ENDIAN);
        if (head.remaining() < HEAD || head.getLong(0) != MAGIC || head.getInt(HEAD - 4) != sum(head)) return null;
        head.position(8);
        long slots = head.getLong();
        int keyBits = head.getInt();
        long[] entries = {head.getLong(), head.getLong(), head.getLong()};
        long filmBytes = head.getLong();
        int[] sums = {head.getInt(), head.getInt(), head.getInt()};
        boolean possible = slots >= 0 && slots < MOST_SLOTS && keyBits > 0 && keyBits <= Keys.THIRD && filmBytes >= 0;
        for (long count : entries) possible &= count >= 0 && count <= 2 * slots && count <= Integer.MAX_VALUE;
        return possible ? new SegmentLayout(slots, keyBits, entries, filmBytes, sums) : null;
    }

    private static int sum(ByteBuffer head) {
        CRC32C sum = new CRC32C();
        sum.update(head.array(), head.arrayOffset(), HEAD - 4);
        return (int) sum.getValue();
    }
}
