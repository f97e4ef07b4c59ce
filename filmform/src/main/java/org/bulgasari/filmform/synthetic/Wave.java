package org.bulgasari.filmform.synthetic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bulgasari.filmform.decode.Sound;

/// Uncompressed sound in a RIFF file: 16 bits, two channels.
final class Wave {

    private static final int CHANNELS = 2;
    private static final int BYTES = 2;
    private static final int HEADER = 44;

    private Wave() {}

    static void write(Tone tone, double seconds, Path file) throws IOException {
        int samples = Math.toIntExact(Math.round(seconds * Sound.SAMPLE_RATE));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(header(samples * CHANNELS * BYTES));
            for (int i = 0; i < samples; i++) {
                long level = Math.round(Math.clamp(tone.at((double) i / Sound.SAMPLE_RATE), -1, 1) * Short.MAX_VALUE);
                for (int channel = 0; channel < CHANNELS; channel++) {
                    out.write((int) level & 0xff);
                    out.write((int) level >> 8 & 0xff);
                }
            }
        }
    }

    private static byte[] header(int bytes) {
        return ByteBuffer.allocate(HEADER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(HEADER - 8 + bytes)
                .put(ascii("WAVEfmt "))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) CHANNELS)
                .putInt(Sound.SAMPLE_RATE)
                .putInt(Sound.SAMPLE_RATE * CHANNELS * BYTES)
                .putShort((short) (CHANNELS * BYTES))
                .putShort((short) (BYTES * 8))
                .put(ascii("data"))
                .putInt(bytes)
                .array();
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
