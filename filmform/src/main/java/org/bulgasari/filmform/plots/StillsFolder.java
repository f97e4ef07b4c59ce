package org.bulgasari.filmform.plots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bulgasari.filmform.shots.Shot;
import org.bulgasari.filmform.shots.Shots;

/// A folder of stills, one a shot, each named by its frame: `0001234.jpg`.
public final class StillsFolder implements ShotStills {

    private static final Pattern NAME = Pattern.compile("(\\d{7,9})\\.jpg");

    private final Path folder;
    private final int[] frames;

    private StillsFolder(Path folder, int[] frames) {
        this.folder = folder;
        this.frames = frames;
    }

    /// The stills that are there; none when the folder is not.
    public static StillsFolder open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return new StillsFolder(folder, new int[0]);
        try (Stream<Path> files = Files.list(folder)) {
            int[] frames = files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .sorted()
                    .toArray();
            return new StillsFolder(folder, frames);
        }
    }

    /// Writes the still of every shot that has one into a new folder.
    public static void write(ShotStills stills, Shots shots, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Shot shot : shots.list()) {
            OptionalInt frame = stills.frameOf(shot);
            if (frame.isPresent()) Files.write(file(folder, frame.getAsInt()), stills.jpeg(frame.getAsInt()));
        }
    }

    private static Path file(Path folder, int frame) {
        return folder.resolve("%07d.jpg".formatted(frame));
    }

    @Override
    public OptionalInt frameOf(Shot shot) {
        return ShotStills.nearest(frames, frames.length, shot);
    }

    @Override
    public byte[] jpeg(int frame) throws IOException {
        return Files.readAllBytes(file(folder, frame));
    }
}
