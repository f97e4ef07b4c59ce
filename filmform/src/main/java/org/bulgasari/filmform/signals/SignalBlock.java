package org.bulgasari.filmform.signals;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Signals and grids of up to 1024 frames, laid out so that they pack well: of each kind the four bytes of the
/// floats apart from each other, of each cell the steps from frame to frame.
final class SignalBlock {

    /// Frames in a whole block.
    static final int FRAMES = 1024;

    private static final Signal[] KINDS = Signal.values();
    /// What a frame costs before it is packed.
    static final int FRAME_BYTES = Float.BYTES * KINDS.length + Grid.CELLS;

    private final byte[] planes = new byte[FRAMES * FRAME_BYTES];
    private int frames;

    int frames() {
        return frames;
    }

    boolean isFull() {
        return frames == FRAMES;
    }

    /// Begins a frame.
    void add(byte[] grid) {
        int frame = frames++;
        for (int cell = 0; cell < Grid.CELLS; cell++) planes[cellAt(cell) + frame] = grid[cell];
    }

    /// Sets a value of the last frame.
    void set(int kind, float value) {
        int bits = Float.floatToRawIntBits(value);
        for (int part = 0; part < Float.BYTES; part++)
            planes[valueAt(kind, part) + frames - 1] = (byte) (bits >>> (8 * part));
    }

    float value(int kind, int frame) {
        int bits = 0;
        for (int part = 0; part < Float.BYTES; part++)
            bits |= (planes[valueAt(kind, part) + frame] & 0xff) << (8 * part);
        return Float.intBitsToFloat(bits);
    }

    void grid(int frame, byte[] grid) {
        for (int cell = 0; cell < Grid.CELLS; cell++) grid[cell] = planes[cellAt(cell) + frame];
    }

    private static int valueAt(int kind, int part) {
        return (kind * Float.BYTES + part) * FRAMES;
    }

    private static int cellAt(int cell) {
        return (KINDS.length * Float.BYTES + cell) * FRAMES;
    }

    /// The frames so far, packed; the block is empty afterwards.
    ByteBuffer pack(Deflater deflater) {
        byte[] steps = new byte[frames * FRAME_BYTES];
        for (int plane = 0; plane < FRAME_BYTES; plane++) {
            System.arraycopy(planes, plane * FRAMES, steps, plane * frames, frames);
            if (plane >= cellAt(0) / FRAMES)
                for (int i = frames - 1; i > 0; i--) steps[plane * frames + i] -= steps[plane * frames + i - 1];
        }
        Arrays.fill(planes, (byte) 0);
        frames = 0;
        deflater.reset();
        deflater.setInput(steps);
        deflater.finish();
        byte[] packed = new byte[longestPacked(steps.length)];
        return ByteBuffer.wrap(packed, 0, deflater.deflate(packed));
    }

    /// What a block can take when nothing can be packed.
    static int longestPacked(int bytes) {
        return bytes + bytes / 1000 + 256;
    }

    /// @param packed as `pack` gave it
    /// @throws DataFormatException when it is not exactly so many frames
    void unpack(ByteBuffer packed, int count, Inflater inflater) throws DataFormatException {
        byte[] steps = new byte[count * FRAME_BYTES];
        inflater.reset();
        inflater.setInput(packed);
        if (inflater.inflate(steps) != steps.length || inflater.inflate(new byte[1]) != 0 || !inflater.finished())
            throw new DataFormatException("Not " + count + " frames");
        frames = count;
        for (int plane = 0; plane < FRAME_BYTES; plane++) {
            if (plane >= cellAt(0) / FRAMES)
                for (int i = 1; i < count; i++) steps[plane * count + i] += steps[plane * count + i - 1];
            System.arraycopy(steps, plane * count, planes, plane * FRAMES, count);
        }
    }
}
