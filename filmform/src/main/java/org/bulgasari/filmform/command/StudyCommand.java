package org.bulgasari.filmform.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bulgasari.filmform.worker.Limits;
import org.bulgasari.filmform.worker.Outcome;
import org.bulgasari.filmform.worker.Outcome.Done;
import org.bulgasari.filmform.worker.Outcome.Refused;
import org.bulgasari.filmform.worker.Outcome.Stopped;
import org.bulgasari.filmform.worker.StudyWorker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Studies films and writes what was found.
@Command(name = "study", description = "Studies films in one pass each and writes what was found.")
final class StudyCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Film files.")
    private List<Path> films = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the report; with several films, one folder in it for each.")
    private Path out = Path.of("");

    @Option(names = "--threads", paramLabel = "N", description = "Threads that decode (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    private final PrintStream err;

    StudyCommand(PrintStream err) {
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        int worst = ExitCode.DONE;
        Set<Path> taken = new HashSet<>();
        for (Path film : films) {
            worst = Math.max(worst, study(film, films.size() == 1 ? out : ownFolder(film, taken)));
        }
        return worst;
    }

    /// Named as the film; films of one name are counted.
    private Path ownFolder(Path film, Set<Path> taken) {
        String name = film.toAbsolutePath().normalize().getFileName().toString();
        for (int count = 1; ; count++) {
            Path folder = out.resolve(count == 1 ? name : name + "-" + count);
            if (taken.add(folder)) return folder;
        }
    }

    private int study(Path film, Path folder) throws IOException {
        Outcome outcome;
        try (ProgressLine line = new ProgressLine(err, Boolean.getBoolean("bulgasari.live"), film)) {
            outcome = new StudyWorker(threads, Limits.USUAL).study(film, folder, line::show);
        }
        return switch (outcome) {
            case Done() -> say(film + " is studied: " + folder, ExitCode.DONE);
            case Refused(String sentence) -> say(sentence, ExitCode.NOT_A_FILM);
            case Stopped(String sentence) -> say(sentence, ExitCode.STOPPED);
        };
    }

    private int say(String sentence, int exitCode) {
        err.println(sentence);
        return exitCode;
    }
}
