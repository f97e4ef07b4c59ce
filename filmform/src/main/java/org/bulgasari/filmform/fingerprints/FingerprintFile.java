package org.bulgasari.filmform.fingerprints;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/// `fingerprint.bin`: a fingerprint as a file, little-endian.
///
/// | bytes | what |
/// |---|---|
/// | 8 | `BULGFPR1` |
/// | 8 | length of the film in seconds, IEEE 754 |
/// | 4, 4, 4 | numbers of boundaries, moments, landmarks |
/// | 8 each | boundaries in seconds |
/// | 4 each | ticks of the moments |
/// | 32 each | hashes of each moment: whole, wide, narrow, central |
/// | 64 each | landmarks: weak bits of the four, four words of the verifier |
/// | 4 | CRC-32C of all before |
public final class FingerprintFile {

    private static final long MAGIC = ByteBuffer.wrap(new byte[] {'B', 'U', 'L', 'G', 'F', 'P', 'R', '1'})
            .order(ByteOrder.LITTLE_ENDIAN)
            .getLong();
    private static final int HEAD = 28;
    private static final int LONGEST = 1 << 30;
    private static final int LAST_TICK = 200 * 3600 * Fingerprint.TICKS_A_SECOND;

    private FingerprintFile() {}

    /// Writes a new file, or writes over an old one; on the disk when it returns.
    public static void write(Fingerprint fingerprint, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = bytes(fingerprint);
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
    }

    /// @throws DamagedFile when the file is none of these, was cut short or changed
    public static Fingerprint read(Path file) throws IOException {
        long size = Files.size(file);
        if (size < HEAD + 4 || size > LONGEST) throw damaged(file, "is not a fingerprint");
        return read(ByteBuffer.wrap(Files.readAllBytes(file)), file);
    }

    private static ByteBuffer bytes(Fingerprint fingerprint) {
        double[] boundaries = fingerprint.boundaries();
        long size = HEAD
                + 8L * boundaries.length
                + (4L + 8 * Crop.COUNT) * fingerprint.moments()
                + 8L * Landmark.WORDS * fingerprint.landmarks()
                + 4;
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(MAGIC).putDouble(fingerprint.length());
        bytes.putInt(boundaries.length).putInt(fingerprint.moments()).putInt(fingerprint.landmarks());
        for (double boundary : boundaries) bytes.putDouble(boundary);
        for (int tick : fingerprint.tickColumn()) bytes.putInt(tick);
        for (long hash : fingerprint.hashColumn()) bytes.putLong(hash);
        for (long word : fingerprint.landmarkColumn()) bytes.putLong(word);
        bytes.putInt(sum(bytes));
        return bytes.flip();
    }

    private static Fingerprint read(ByteBuffer bytes, Path file) throws DamagedFile {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.getLong() != MAGIC) throw damaged(file, "is not a fingerprint");
        double length = bytes.getDouble();
        int boundaries = bytes.getInt();
        int moments = bytes.getInt();
        int landmarks = bytes.getInt();
        long size = HEAD + 8L * boundaries + (4L + 8 * Crop.COUNT) * moments + 8L * Landmark.WORDS * landmarks + 4;
        if (boundaries < 0 || moments < 0 || landmarks < 0 || size != bytes.limit())
            throw damaged(file, "was cut short or is damaged");
        int sum = bytes.getInt(bytes.limit() - 4);
        if (sum(bytes.duplicate().position(bytes.limit() - 4)) != sum) throw damaged(file, "is damaged");
        double[] shots = new double[boundaries];
        for (int i = 0; i < boundaries; i++) shots[i] = bytes.getDouble();
        int[] ticks = new int[moments];
        for (int i = 0; i < moments; i++) ticks[i] = bytes.getInt();
        for (int i = 0; i < moments; i++)
            if (ticks[i] < 0 || ticks[i] > LAST_TICK || (i > 0 && ticks[i] <= ticks[i - 1]))
                throw damaged(file, "is damaged");
        try {
            return new Fingerprint(
                    length, shots, ticks, longs(bytes, moments * Crop.COUNT), longs(bytes, landmarks * Landmark.WORDS));
        } catch (IllegalArgumentException contradictory) {
            throw damaged(file, "contradicts itself");
        }
    }

    private static long[] longs(ByteBuffer bytes, int count) {
        long[] longs = new long[count];
        for (int i = 0; i < count; i++) longs[i] = bytes.getLong();
        return longs;
    }

    /// Of all before the buffer's position.
    private static int sum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes.duplicate().flip());
        return (int) sum.getValue();
    }

    private static DamagedFile damaged(Path file, String how) {
        return new DamagedFile(file + " " + how + "; take the film's fingerprint again.");
    }
}
