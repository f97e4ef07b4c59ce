package org.bulgasari.filmform.measures;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// `measures.bin`: the colours, the loudness and the speech of a film, little-endian; some 250 bytes a second of
/// film.
///
/// | bytes | what |
/// |---|---|
/// | 8 | `BULGMEA2` |
/// | 4, 4, 4 | numbers of stills, of tenths of a second of sound (-1 for a film without), of steps of speech (-1 where
/// no model listened) |
/// | 4 each | frames of the stills |
/// | 64 each | colours of each still: eight times L, a and b in hundredths, share in ten-thousandths |
/// | 8, 8 | for a film with sound its start in seconds and its greatest sample, IEEE 754 |
/// | 8 each | power of each tenth of a second |
/// | 32, 8 | where a model listened, its SHA-256, and the start of the sound in seconds |
/// | 1 each | surety of speech in each 32 ms |
/// | 4 | CRC-32C of all before |
public final class MeasuresFile {

    private static final long MAGIC = ByteBuffer.wrap(new byte[] {'B', 'U', 'L', 'G', 'M', 'E', 'A', '2'})
            .order(ByteOrder.LITTLE_ENDIAN)
            .getLong();
    private static final int HEAD = 20;
    private static final int WORDS = FilmColours.A_STILL * FilmColours.AXES;
    private static final int STILL = Integer.BYTES + WORDS * Short.BYTES;
    private static final int SOUND_HEAD = 16;
    private static final int DIGEST = 32;
    private static final int SPEECH_HEAD = DIGEST + 8;
    private static final int LONGEST = 1 << 28;

    private MeasuresFile() {}

    /// Writes a new file, or writes over an old one; on the disk when it returns.
    public static void write(KeptMeasures measures, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = bytes(measures);
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
    }

    private static ByteBuffer bytes(KeptMeasures measures) {
        FilmColours colours = measures.colours();
        Loudness loudness = measures.loudness();
        int moments = loudness == null ? -1 : loudness.moments();
        Speech speech = measures.speech();
        int steps = speech == null ? -1 : speech.steps();
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size(colours.stills(), moments, steps)))
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(MAGIC).putInt(colours.stills()).putInt(moments).putInt(steps);
        for (int still = 0; still < colours.stills(); still++) bytes.putInt(colours.frame(still));
        for (int still = 0; still < colours.stills(); still++)
            for (int word = 0; word < WORDS; word++) bytes.putShort(colours.word(still, word));
        if (loudness != null) {
            bytes.putDouble(loudness.start()).putDouble(loudness.peak());
            for (int moment = 0; moment < moments; moment++) bytes.putDouble(loudness.power(moment));
        }
        if (speech != null) {
            bytes.put(HexFormat.of().parseHex(speech.model())).putDouble(speech.start());
            for (int step = 0; step < steps; step++) bytes.put(speech.surety(step));
        }
        return bytes.putInt(sum(bytes)).flip();
    }

    private static long size(int stills, int moments, int steps) {
        long sound = moments < 0 ? 0 : SOUND_HEAD + 8L * moments;
        long speech = steps < 0 ? 0 : (long) SPEECH_HEAD + steps;
        return HEAD + (long) STILL * stills + sound + speech + Integer.BYTES;
    }

    /// @throws DamagedMeasures when the file is none of these, was cut short or changed
    public static KeptMeasures read(Path file) throws IOException {
        long size = Files.size(file);
        if (size < HEAD + Integer.BYTES || size > LONGEST)
            throw new DamagedMeasures(file, "does not hold the measures of a film");
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.getLong() != MAGIC) throw new DamagedMeasures(file, "does not hold the measures of a film");
        int stills = bytes.getInt();
        int moments = bytes.getInt();
        int steps = bytes.getInt();
        int end = bytes.limit() - Integer.BYTES;
        if (stills < 0 || moments < -1 || steps < -1 || size(stills, moments, steps) != bytes.limit())
            throw new DamagedMeasures(file, "was cut short or is damaged");
        if (sum(bytes.duplicate().position(end)) != bytes.getInt(end)) throw new DamagedMeasures(file, "is damaged");
        try {
            return new KeptMeasures(colours(bytes, stills), loudness(bytes, moments), speech(bytes, steps));
        } catch (IllegalArgumentException contradictory) {
            throw new DamagedMeasures(file, "contradicts itself");
        }
    }

    private static FilmColours colours(ByteBuffer bytes, int stills) {
        int[] frames = new int[stills];
        for (int i = 0; i < stills; i++) frames[i] = bytes.getInt();
        short[] words = new short[stills * WORDS];
        for (int i = 0; i < words.length; i++) words[i] = bytes.getShort();
        return new FilmColours(frames, words);
    }

    private static @Nullable Loudness loudness(ByteBuffer bytes, int moments) {
        if (moments < 0) return null;
        double start = Plausible.within("The start of the sound", bytes.getDouble(), -1e9, 1e9);
        double peak = Plausible.within("The greatest sample", bytes.getDouble(), 0, 1e6);
        double[] powers = new double[moments];
        for (int i = 0; i < moments; i++) powers[i] = Plausible.within("A power", bytes.getDouble(), 0, 1e12);
        return new Loudness(start, powers, peak);
    }

    private static @Nullable Speech speech(ByteBuffer bytes, int steps) {
        if (steps < 0) return null;
        byte[] digest = new byte[DIGEST];
        bytes.get(digest);
        double start = Plausible.within("The start of the sound", bytes.getDouble(), -1e9, 1e9);
        byte[] sureties = new byte[steps];
        bytes.get(sureties);
        return new Speech(HexFormat.of().formatHex(digest), start, sureties);
    }

    /// Of all before the buffer's position.
    private static int sum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes.duplicate().flip());
        return (int) sum.getValue();
    }
}
