package org.bulgasari.filmform.signals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import org.bulgasari.filmform.time.FrameTimes;

/// Writes a [SignalsFile] while the film is decoded, in half a megabyte of memory. One thread.
///
/// Without `finish` the file is damaged.
public final class SignalsWriter implements SignalSink, AutoCloseable {

    private static final int DRAFT = 1 << 16;

    private final FileChannel channel;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final SignalBlock block = new SignalBlock();

    /// Writes a new file, or writes over an old one.
    public SignalsWriter(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        write(little(SignalsFile.HEAD)
                .putLong(SignalsFile.MAGIC)
                .putInt(Signal.values().length)
                .putInt(Grid.CELLS)
                .flip());
    }

    /// @throws UncheckedIOException when the disk is full
    @Override
    public SignalsWriter frame(byte[] grid) {
        try {
            if (block.isFull()) writeBlock();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        block.add(grid);
        return this;
    }

    @Override
    public SignalsWriter set(Signal signal, double value) {
        block.set(SignalsFile.number(signal), (float) value);
        return this;
    }

    /// Ends the file with the times of the frames; on the disk when it returns.
    public void finish(FrameTimes times) throws IOException {
        if (block.frames() > 0) writeBlock();
        write(little(Integer.BYTES).putInt(0).flip());
        ByteBuffer head = little(3 * Long.BYTES)
                .putLong(times.base().numerator())
                .putLong(times.base().denominator())
                .putLong(times.tick(0))
                .flip();
        CRC32C sum = new CRC32C();
        sum.update(head.duplicate());
        write(head);
        writeSteps(times, sum);
        channel.force(true);
    }

    private void writeBlock() throws IOException {
        int frames = block.frames();
        ByteBuffer packed = block.pack(deflater);
        write(little(SignalsFile.BLOCK_HEAD)
                .putInt(frames)
                .putInt(packed.remaining())
                .putInt(sum(packed))
                .flip());
        write(packed);
    }

    /// How long each frame stands, packed a draft at a time.
    private void writeSteps(FrameTimes times, CRC32C sum) throws IOException {
        deflater.reset();
        ByteBuffer steps = little(DRAFT);
        for (int frame = 0; frame < times.frames(); frame++) {
            steps.putLong(times.tick(frame + 1) - times.tick(frame));
            if (!steps.hasRemaining() || frame == times.frames() - 1) {
                deflater.setInput(steps.flip());
                drain(sum, frame == times.frames() - 1);
                steps.clear();
            }
        }
        write(little(Integer.BYTES).putInt((int) sum.getValue()).flip());
    }

    private void drain(CRC32C sum, boolean last) throws IOException {
        if (last) deflater.finish();
        ByteBuffer packed = ByteBuffer.allocate(DRAFT);
        while (last ? !deflater.finished() : !deflater.needsInput()) {
            deflater.deflate(packed.clear());
            packed.flip();
            sum.update(packed.duplicate());
            write(packed);
        }
    }

    static int sum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes.duplicate());
        return (int) sum.getValue();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) channel.write(bytes);
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        channel.close();
    }
}
