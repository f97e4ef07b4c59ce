package org.bulgasari.filmform.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bulgasari.filmform.copies.Identification;
import org.bulgasari.filmform.copies.Identifier;
import org.bulgasari.filmform.copies.align.Speed;
import org.bulgasari.filmform.copies.align.Stretch;
import org.bulgasari.filmform.copies.index.Enrolment;
import org.bulgasari.filmform.copies.index.FilmIndex;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// Names a film by those enrolled before, or enrols it.
@Command(
        name = "identify",
        description = "Names a film, or a piece of one, by the films enrolled in an index; --add enrols it.")
public final class IdentifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A film file, or the fingerprint.bin of a study.")
    private Path film = Path.of("");

    @Option(names = "--index", required = true, paramLabel = "DIR", description = "The folder of the index.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "Print JSON: films, best first; [] when none is known.")
    private boolean json;

    @Option(names = "--add", description = "Enrol the film instead of naming it; an absent index begins empty.")
    private boolean add;

    @Option(names = "--name", paramLabel = "NAME", description = "With --add: the film's name; else the file's.")
    private @Nullable String name;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that decode (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    private final PrintStream out;
    private final PrintStream err;

    public IdentifyCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Fingerprint fingerprint = FilmFingerprint.of(film, threads);
            if (add) enrol(fingerprint);
            else name(fingerprint);
            return ExitCode.DONE;
        } catch (NotStudied refused) {
            err.println(refused.getMessage());
            return refused.exitCode();
        }
    }

    private void enrol(Fingerprint fingerprint) throws IOException {
        String called = name == null ? String.valueOf(film.getFileName()) : name;
        try (FilmIndex index = FilmIndex.openForWriting(folder)) {
            try (Enrolment enrolment = index.enrol()) {
                enrolment.add(called, fingerprint);
                enrolment.commit();
            }
            index.merge();
            err.println(film + " is enrolled as \"" + called + "\"; the index knows "
                    + index.films().size() + (index.films().size() == 1 ? " film." : " films."));
        }
    }

    private void name(Fingerprint fingerprint) throws IOException {
        List<Identification> found;
        try (FilmIndex index = FilmIndex.open(folder)) {
            found = new Identifier(index).identify(fingerprint);
        }
        if (json)
            out.println(JsonMapper.shared()
                    .writeValueAsString(
                            found.stream().map(IdentifyCommand::fields).toList()));
        else if (found.isEmpty()) err.println(film + " is no film that this index knows.");
        else found.forEach(this::tell);
    }

    private void tell(Identification found) {
        Speed speed = found.alignment().speed();
        out.println(found.film() + (speed == null || speed.ratio() == 1 ? "" : ", " + speed.reason()));
        for (Stretch stretch : found.alignment().matched())
            out.println(String.format(
                    Locale.ROOT,
                    "  %s to %s is %s to %s of it%s",
                    Clock.of(stretch.from()),
                    Clock.of(stretch.to()),
                    Clock.of(stretch.otherFrom()),
                    Clock.of(stretch.otherTo()),
                    stretch.mirrored() ? ", left and right exchanged" : ""));
    }

    private static Map<String, Object> fields(Identification found) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Speed speed = found.alignment().speed();
        fields.put("film", found.film());
        fields.put("score", rounded(found.score()));
        fields.put("speed", speed == null ? 1 : rounded(speed.ratio()));
        fields.put(
                "stretches",
                found.alignment().matched().stream()
                        .map(IdentifyCommand::fields)
                        .toList());
        return fields;
    }

    private static Map<String, Object> fields(Stretch stretch) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("from", rounded(stretch.from()));
        fields.put("to", rounded(stretch.to()));
        fields.put("film_from", rounded(stretch.otherFrom()));
        fields.put("film_to", rounded(stretch.otherTo()));
        return fields;
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}
