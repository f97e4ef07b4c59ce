package org.bulgasari.filmform.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bulgasari.filmform.EarlierStudy;
import org.bulgasari.filmform.StudySettings;
import org.bulgasari.filmform.report.NotAReport;
import org.bulgasari.filmform.worker.Limits;
import org.bulgasari.filmform.worker.Outcome;
import org.bulgasari.filmform.worker.Outcome.Done;
import org.bulgasari.filmform.worker.Outcome.Refused;
import org.bulgasari.filmform.worker.Outcome.Stopped;
import org.bulgasari.filmform.worker.StudyWorker;
import org.bulgasari.filmform.worker.UnfinishedFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Studies films and writes what was found; or writes an earlier study anew by other settings, without its film.
@Command(
        name = "study",
        description = "Studies films in one pass each and writes what was found.",
        customSynopsis = {
            "bulgasari study FILE... --out DIR [OPTION]...",
            "       bulgasari study --again DIR [OPTION]..."
        })
final class StudyCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Film files.")
    private List<Path> films = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the report; with several films, one folder in it for each.")
    private @Nullable Path out;

    @Option(
            names = "--again",
            paramLabel = "DIR",
            description = "Write the study in this folder anew by other settings; the film is not needed.")
    private @Nullable Path again;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that decode (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final PrintStream err;

    StudyCommand(PrintStream err) {
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        if (again != null) {
            if (!films.isEmpty() || out != null) throw wrong("--again takes neither films nor --out.");
            return again(again);
        }
        if (films.isEmpty() || out == null) throw wrong("Films and a folder are needed: FILE... --out DIR");
        if (films.size() > 1 && options.hasCorrections()) throw wrong("Corrections are those of one film.");
        StudySettings settings = settingsOver(StudySettings.usual());
        int worst = ExitCode.DONE;
        Set<Path> taken = new HashSet<>();
        for (Path film : films) {
            Path folder = films.size() == 1 ? out : ownFolder(out, film, taken);
            worst = Math.max(worst, study(film, folder, settings));
        }
        return worst;
    }

    private StudySettings settingsOver(StudySettings settings) {
        try {
            return options.over(settings);
        } catch (IOException | IllegalArgumentException unclear) {
            throw wrong(Sentence.of(unclear));
        }
    }

    private ParameterException wrong(String sentence) {
        if (spec == null) throw new IllegalStateException(sentence);
        return new ParameterException(spec.commandLine(), sentence);
    }

    /// Named as the film; films of one name are counted.
    private static Path ownFolder(Path out, Path film, Set<Path> taken) {
        String name = film.toAbsolutePath().normalize().getFileName().toString();
        for (int count = 1; ; count++) {
            Path folder = out.resolve(count == 1 ? name : name + "-" + count);
            if (taken.add(folder)) return folder;
        }
    }

    private int study(Path film, Path folder, StudySettings settings) throws IOException {
        Outcome outcome;
        try (ProgressLine line = new ProgressLine(err, Boolean.getBoolean("bulgasari.live"), film)) {
            outcome = new StudyWorker(threads, settings, Limits.USUAL).study(film, folder, line::show);
        }
        return switch (outcome) {
            case Done() -> say(film + " is studied: " + folder, ExitCode.DONE);
            case Refused(String sentence) -> say(sentence, ExitCode.NOT_A_FILM);
            case Stopped(String sentence) -> say(sentence, ExitCode.STOPPED);
        };
    }

    private int again(Path folder) throws IOException {
        EarlierStudy study;
        try {
            study = EarlierStudy.open(folder);
        } catch (NotAReport none) {
            return say(Sentence.of(none), ExitCode.NOT_A_FILM);
        }
        StudySettings settings = settingsOver(study.settings());
        if (settings.pictures() && !study.settings().pictures())
            throw wrong("The study in " + folder + " has no pictures, and without the film none can be had.");
        Optional<UnfinishedFolder> begun = UnfinishedFolder.begin(folder);
        if (begun.isEmpty()) return say("Another process studies a film into " + folder + ".", ExitCode.STOPPED);
        try (UnfinishedFolder unfinished = begun.get()) {
            study.write(settings, unfinished.path());
            unfinished.finish(EarlierStudy.names());
        }
        return say("The study is written anew: " + folder, ExitCode.DONE);
    }

    private int say(String sentence, int exitCode) {
        err.println(sentence);
        return exitCode;
    }
}
