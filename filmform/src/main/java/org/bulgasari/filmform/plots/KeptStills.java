package org.bulgasari.filmform.plots;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.Still;
import org.bulgasari.filmform.shots.Shot;

/// Keeps the stills of a film as JPEG in one temporary file, until the shots are known: some 10 kB a still on
/// disk, 12 bytes in memory. Only for a study that is to give pictures. One thread; the file goes when it is
/// closed.
public final class KeptStills implements FilmViewer, ShotStills, AutoCloseable {

    private final Path file;
    private final FileChannel channel;
    private int[] frames = new int[1024];
    private long[] ends = new long[1024];
    private int count;

    /// @param folder where the temporary file may lie
    /// @throws IOException when it cannot be made
    public KeptStills(Path folder) throws IOException {
        ImageIO.setUseCache(false);
        file = Files.createTempFile(folder, "stills", ".tmp");
        channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /// @throws UncheckedIOException when the disk is full
    @Override
    public void see(Still still) {
        if (count == frames.length) {
            frames = Arrays.copyOf(frames, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        try {
            ByteBuffer jpeg = ByteBuffer.wrap(Jpeg.write(picture(still)));
            frames[count] = still.frame();
            ends[count] = channel.position() + jpeg.remaining();
            while (jpeg.hasRemaining()) channel.write(jpeg);
            count++;
        } catch (IOException full) {
            throw new UncheckedIOException("Stills cannot be kept in " + file.getParent() + ".", full);
        }
    }

    private static BufferedImage picture(Still still) {
        BufferedImage picture = new BufferedImage(still.width(), still.height(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[still.width()];
        for (int y = 0; y < still.height(); y++) {
            for (int x = 0; x < row.length; x++) row[x] = still.rgb(x, y);
            picture.getRaster().setDataElements(0, y, row.length, 1, row);
        }
        return picture;
    }

    @Override
    public OptionalInt frameOf(Shot shot) {
        return ShotStills.nearest(frames, count, shot);
    }

    @Override
    public byte[] jpeg(int frame) throws IOException {
        return read(Arrays.binarySearch(frames, 0, count, frame));
    }

    private byte[] read(int still) throws IOException {
        long start = still == 0 ? 0 : ends[still - 1];
        ByteBuffer jpeg = ByteBuffer.allocate(Math.toIntExact(ends[still] - start));
        while (jpeg.hasRemaining() && channel.read(jpeg, start + jpeg.position()) >= 0) {}
        return jpeg.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
