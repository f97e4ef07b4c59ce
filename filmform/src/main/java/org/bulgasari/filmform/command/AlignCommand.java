package org.bulgasari.filmform.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bulgasari.filmform.copies.align.Aligner;
import org.bulgasari.filmform.copies.align.Alignment;
import org.bulgasari.filmform.copies.align.AlignmentHtml;
import org.bulgasari.filmform.copies.align.AlignmentJson;
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
        Path one = films.getFirst();
        Path other = films.getLast();
        try {
            Alignment alignment = Aligner.align(FilmFingerprint.of(one, threads), FilmFingerprint.of(other, threads));
            String json = AlignmentJson.of(alignment, name(one), name(other));
            if (out.toString().isEmpty()) terminal.println(json);
            else write(json, AlignmentHtml.of(alignment, name(one), name(other)));
            return ExitCode.DONE;
        } catch (NotStudied refused) {
            err.println(refused.getMessage());
            return refused.exitCode();
        }
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
