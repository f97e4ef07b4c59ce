package org.bulgasari.filmform.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.bulgasari.filmform.FolderStudy;
import org.bulgasari.filmform.StudySettings;
import org.bulgasari.filmform.worker.WorkerMain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Does once what later starts do, so that the launcher can keep the loaded classes ready.
@Command(name = "rehearse", hidden = true, description = "Load what other commands need; for the launcher.")
final class RehearseCommand implements Callable<Integer> {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 36;
    private static final int FRAMES = 100;

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
        FolderStudy study = new FolderStudy(2, StudySettings.usual());
        return WorkerMain.study(study, film, Files.createDirectories(folder.resolve("again")), nowhere);
    }

    /// Grey, with a cut in its midst.
    private static Path writeFilm(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F25:1 Ip A1:1 Cmono\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] picture = new byte[WIDTH * HEIGHT];
            for (int frame = 0; frame < FRAMES; frame++) {
                Arrays.fill(picture, (byte) (frame < FRAMES / 2 ? frame : 150 + frame));
                out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
                out.write(picture);
            }
        }
        return file;
    }
}
