package org.bulgasari.filmform.signals;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.bulgasari.filmform.time.FrameTimes;
import org.bulgasari.filmform.time.Rational;

/// `signals.bin`: the signals of a film as a file, little-endian; some 100 bytes a frame. Read in stretches, so
/// that memory does not grow with the film. One thread.
///
/// | bytes | what |
/// |---|---|
/// | 8 | `BULGSIG1` |
/// | 4, 4 | kinds of signal, cells of a grid |
/// | | blocks of 1024 frames, the last one shorter: |
/// | 4, 4, 4 | frames, length of what follows, its CRC-32C |
/// | n | deflated: of each [Signal] in order the lowest bytes of its floats, then the higher ones; of each cell of the
/// [Grid] its value in the first frame and the steps to the others |
/// | 4 | 0, after the last block |
/// | 8, 8, 8 | numerator and denominator of a tick in seconds; tick of the first frame |
/// | n | deflated: ticks that each frame stands, 8 bytes a frame |
/// | 4 | CRC-32C of what follows the last block |
public final class SignalsFile implements AutoCloseable {

    static final long MAGIC = ByteBuffer.wrap(new byte[] {'B', 'U', 'L', 'G', 'S', 'I', 'G', '1'})
            .order(ByteOrder.LITTLE_ENDIAN)
            .getLong();
    static final int HEAD = 16;
    static final int BLOCK_HEAD = 12;

    private static final Signal[] KINDS = Signal.values();
    private static final int TIMES_HEAD = 24;
    /// Of a film of four days at 60 frames a second.
    private static final int MOST_FRAMES = 21_000_000;

    private static final int DRAFT = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final Inflater inflater = new Inflater();
    private final SignalBlock block = new SignalBlock();
    private long[] blocks = new long[64];
    private int frames;
    private long timesAt;
    private int unpacked = -1;

    private SignalsFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Opens the file and looks through its blocks; what they hold is checked when it is read.
    ///
    /// @throws DamagedSignals when it is none of these or was cut short
    public static SignalsFile open(Path file) throws IOException {
        SignalsFile signals = new SignalsFile(file, FileChannel.open(file, StandardOpenOption.READ));
        try {
            signals.findBlocks();
            return signals;
        } catch (IOException | RuntimeException refused) {
            signals.close();
            throw refused;
        }
    }

    /// The place of a kind among the columns of a file.
    static int number(Signal signal) {
        for (int i = 0; i < KINDS.length; i++) if (KINDS[i] == signal) return i;
        throw new IllegalArgumentException(signal.name());
    }

    private void findBlocks() throws IOException {
        if (channel.size() < HEAD + Integer.BYTES + TIMES_HEAD + Integer.BYTES)
            throw new DamagedSignals(file, "does not hold the signals of a film");
        ByteBuffer head = at(0, HEAD);
        if (head.getLong() != MAGIC) throw new DamagedSignals(file, "does not hold the signals of a film");
        if (head.getInt() != KINDS.length || head.getInt() != Grid.CELLS)
            throw new DamagedSignals(file, "holds signals of another version of this program");
        int count = 0;
        long next = HEAD;
        for (int length; (length = at(next, Integer.BYTES).getInt()) != 0; count++) {
            if (length < 0 || length > SignalBlock.FRAMES || frames != count * SignalBlock.FRAMES) throw damaged();
            if (frames > MOST_FRAMES) throw new DamagedSignals(file, "claims more frames than any film has");
            if (count == blocks.length) blocks = Arrays.copyOf(blocks, count * 2);
            blocks[count] = next;
            frames += length;
            next += BLOCK_HEAD + packedLength(next, length);
        }
        timesAt = next + Integer.BYTES;
        if (channel.size() - timesAt < TIMES_HEAD + Integer.BYTES) throw damaged();
    }

    private int packedLength(long at, int length) throws IOException {
        int packed = at(at + Integer.BYTES, Integer.BYTES).getInt();
        if (packed < 1 || packed > SignalBlock.longestPacked(length * SignalBlock.FRAME_BYTES)) throw damaged();
        return packed;
    }

    public int frames() {
        return frames;
    }

    /// The signals and grids of a stretch; its first frame becomes frame 0.
    ///
    /// @param from first frame
    /// @param to after the last frame
    /// @throws DamagedSignals when what was written is not there any more
    public Signals stretch(int from, int to) throws IOException {
        if (from < 0 || to > frames || from > to)
            throw new IllegalArgumentException("Frames " + from + " to " + to + " of " + frames);
        Signals.Builder stretch = new Signals.Builder();
        byte[] grid = new byte[Grid.CELLS];
        for (int frame = from; frame < to; frame++) {
            unpack(frame / SignalBlock.FRAMES);
            block.grid(frame % SignalBlock.FRAMES, grid);
            stretch.frame(grid);
            for (int kind = 0; kind < KINDS.length; kind++)
                stretch.set(KINDS[kind], block.value(kind, frame % SignalBlock.FRAMES));
        }
        return stretch.build();
    }

    /// Some kinds of the whole film: 4 bytes a frame and kind.
    ///
    /// @throws DamagedSignals when what was written is not there any more
    public SignalColumns columns(Set<Signal> kinds) throws IOException {
        Map<Signal, float[]> columns = SignalColumns.room(kinds, frames);
        for (int first = 0; first < frames; first += SignalBlock.FRAMES) {
            unpack(first / SignalBlock.FRAMES);
            for (Map.Entry<Signal, float[]> column : columns.entrySet()) {
                int kind = number(column.getKey());
                for (int i = 0; i < block.frames(); i++) column.getValue()[first + i] = block.value(kind, i);
            }
        }
        return new SignalColumns(columns, frames);
    }

    private void unpack(int number) throws IOException {
        if (number == unpacked) return;
        ByteBuffer head = at(blocks[number], BLOCK_HEAD);
        int length = head.getInt();
        ByteBuffer packed = at(blocks[number] + BLOCK_HEAD, head.getInt());
        if (SignalsWriter.sum(packed) != head.getInt()) throw damaged();
        unpacked = -1;
        try {
            block.unpack(packed, length, inflater);
        } catch (DataFormatException wrong) {
            throw damaged();
        }
        unpacked = number;
    }

    /// When each frame is shown.
    ///
    /// @throws DamagedSignals when what was written is not there any more
    public FrameTimes times() throws IOException {
        checkTimes();
        ByteBuffer head = at(timesAt, TIMES_HEAD);
        try {
            Rational base = new Rational(head.getLong(), head.getLong());
            if (base.compareTo(Rational.ZERO) <= 0) throw damaged();
            return times(base, head.getLong());
        } catch (ArithmeticException | IllegalArgumentException | DataFormatException wrong) {
            throw damaged();
        }
    }

    private void checkTimes() throws IOException {
        CRC32C sum = new CRC32C();
        long end = channel.size() - Integer.BYTES;
        for (long next = timesAt; next < end; next += DRAFT) sum.update(at(next, (int) Math.min(DRAFT, end - next)));
        if (at(end, Integer.BYTES).getInt() != (int) sum.getValue()) throw damaged();
    }

    private FrameTimes times(Rational base, long first) throws IOException, DataFormatException {
        FrameTimes.Builder times = new FrameTimes.Builder(base);
        long end = channel.size() - Integer.BYTES;
        long next = timesAt + TIMES_HEAD;
        ByteBuffer steps = ByteBuffer.allocate(DRAFT).order(ByteOrder.LITTLE_ENDIAN);
        long tick = first;
        inflater.reset();
        for (int told = 0; told < frames; ) {
            if (inflater.needsInput() && next < end) {
                ByteBuffer packed = at(next, (int) Math.min(DRAFT, end - next));
                next += packed.remaining();
                inflater.setInput(packed);
            }
            if (inflater.inflate(steps) == 0) throw damaged();
            steps.flip();
            for (; steps.remaining() >= Long.BYTES && told < frames; told++) {
                long step = steps.getLong();
                if (step < 0) throw damaged();
                times.frame(tick, step);
                tick = Math.addExact(tick, step);
            }
            steps.compact();
        }
        return times.build();
    }

    private ByteBuffer at(long place, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        if (place < 0 || place + length > channel.size()) throw damaged();
        while (bytes.hasRemaining())
            if (channel.read(bytes, place + bytes.position()) < 0) throw new EOFException(file.toString());
        return bytes.flip();
    }

    private DamagedSignals damaged() {
        return new DamagedSignals(file, "was cut short or is damaged");
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        channel.close();
    }
}
