package org.bulgasari.filmform.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import org.bulgasari.filmform.worker.WorkerMain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Does once what later starts do, so that the launcher can keep the loaded classes ready.
@Command(name = "rehearse", hidden = true, description = "Load what other commands need; for the launcher.")
final class RehearseCommand implements Callable<Integer> {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 36;
    private static final int FRAMES = 3000;
    private static final int SHOT = 50;
    private static final int RUN = 8;

    @Parameters(paramLabel = "FOLDER", description = "An empty one, for a film and its report.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        Path film = writeFilm(folder.resolve("film.y4m"));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(nowhere, nowhere, "study", "--help");
        int studied = Main.run(
                nowhere,
                nowhere,
                "study",
                film.toString(),
                "--out",
                folder.resolve("report").toString());
        if (studied != ExitCode.DONE) return studied;
        return WorkerMain.rehearse(film, Files.createDirectories(folder.resolve("again")), nowhere);
    }

    /// Shots of two seconds, coarse and in motion, so that everything that measures and searches has something to do.
    private static Path writeFilm(Path file) throws IOException {
        Random random = new Random(1);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F25:1 Ip A1:1 C420jpeg\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] shot = new byte[WIDTH * HEIGHT * 3 / 2];
            for (int frame = 0; frame < FRAMES; frame++) {
                if (frame % SHOT == 0)
                    for (int i = 0; i < shot.length; i += RUN) Arrays.fill(shot, i, i + RUN, (byte) random.nextInt());
                byte[] picture = shot.clone();
                System.arraycopy(shot, 0, picture, frame % SHOT, shot.length - SHOT);
                out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
                out.write(picture);
            }
        }
        return file;
    }
}
