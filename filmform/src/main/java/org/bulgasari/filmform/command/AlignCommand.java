package org.bulgasari.filmform.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bulgasari.filmform.compare.AlignedParts;
import org.bulgasari.filmform.compare.page.AlignmentPage;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.copies.align.AlignmentJson;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells two versions of a film apart.
@Command(
        name = "align",
        description = "Lists what two versions of a film share, and what is missing, inserted or re-ordered.")
public final class AlignCommand implements Callable<Integer> {

    @Parameters(arity = "2", paramLabel = "FILE", description = "Two film files, or fingerprint.bin of studies.")
    private List<Path> films = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for alignment.json and alignment.html; without it the JSON is printed.")
    private Path out = Path.of("");

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "en",
            description = "Of the page: en, it, ko (default: en).")
    private String language = "en";

    @Option(names = "--threads", paramLabel = "N", description = "Threads that decode (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    private final PrintStream terminal;
    private final PrintStream err;

    public AlignCommand(PrintStream out, PrintStream err) {
        this.terminal = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        ComparisonProse prose;
        try {
            prose = ComparisonProse.in(language);
        } catch (IllegalArgumentException unknown) {
            err.println(unknown.getMessage());
            return ExitCode.USAGE;
        }
        try {
            align(FilmFingerprint.of(films.getFirst(), threads), FilmFingerprint.of(films.getLast(), threads), prose);
            return ExitCode.DONE;
        } catch (NotStudied refused) {
            err.println(refused.getMessage());
            return refused.exitCode();
        }
    }

    private void align(Fingerprint film, Fingerprint otherFilm, ComparisonProse prose) throws IOException {
        AlignedParts.Aligned parts = AlignedParts.Aligned.of(film, otherFilm);
        String one = name(films.getFirst());
        String other = name(films.getLast());
        String json = AlignmentJson.of(parts.alignment(), one, other);
        if (out.toString().isEmpty()) terminal.println(json);
        else write(json, AlignmentPage.of(parts, one, other, prose));
    }

    private void write(String json, String html) throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("alignment.json"), json);
        Files.writeString(out.resolve("alignment.html"), html);
        err.println("The two are aligned: " + out.resolve("alignment.html"));
    }

    private static String name(Path film) {
        return String.valueOf(film.getFileName());
    }
}
