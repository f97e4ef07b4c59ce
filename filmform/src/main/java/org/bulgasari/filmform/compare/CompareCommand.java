package org.bulgasari.filmform.compare;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulgasari.filmform.compare.page.GroupsPage;
import org.bulgasari.filmform.compare.page.SideBySidePage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `compare`: films side by side, or two groups. Writes `compare.json` and `compare.html`; the
/// answer stands on standard output.
///
/// Exit codes: 0 done, also when nothing can be claimed; 2 usage; 65 a file that cannot be compared
/// with.
@Command(name = "compare", description = "Compares films side by side, or two groups of films.")
public final class CompareCommand implements Callable<Integer> {

    private static final int DATA_ERROR = 65;
    private static final int USAGE = 2;
    private static final Pattern COUNTS = Pattern.compile("([1-9]\\d{0,7}),(\\d{1,8}),(\\d{1,8})");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Reports (report.json), or shot lists: shots.csv, Cinemetrics, ELAN.")
    private List<Path> films = new ArrayList<>();

    @Option(names = "--a", arity = "1..*", paramLabel = "FILE", description = "Films of the first group.")
    private List<Path> a = new ArrayList<>();

    @Option(names = "--b", arity = "1..*", paramLabel = "FILE", description = "Films of the second group.")
    private List<Path> b = new ArrayList<>();

    @Option(names = "--name-a", paramLabel = "NAME", description = "What to call the first group.")
    private Optional<String> nameA = Optional.empty();

    @Option(names = "--name-b", paramLabel = "NAME", description = "What to call the second group.")
    private Optional<String> nameB = Optional.empty();

    @Option(
            names = "--protocol",
            paramLabel = "FILE",
            description = "What was fixed in writing before measuring; it says which film belongs to which group.")
    private Optional<Path> protocol = Optional.empty();

    @Option(
            names = "--corpus",
            paramLabel = "FILE",
            description = "Table with id, title, director, year, genre of the films.")
    private Optional<Path> corpus = Optional.empty();

    @Option(
            names = "--detector",
            paramLabel = "FOUND,INVENTED,MISSED",
            description =
                    "Boundaries the detector found, invented and missed on films of known truth; its error is carried through.")
    private Optional<String> detector = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where compare.json and compare.html go (default: here).")
    private Path out = Path.of(".");

    @Option(names = "--json", description = "Print the result as JSON instead of words.")
    private boolean json;

    @Override
    public Integer call() {
        try {
            return a.isEmpty() && b.isEmpty() && protocol.isEmpty() ? sideBySide() : groups();
        } catch (IllegalArgumentException e) {
            return refuse(e, USAGE);
        } catch (NoSuchFileException e) {
            return refuse(new BadInput(e.getFile() + ": there is no such file.", e), DATA_ERROR);
        } catch (IOException e) {
            return refuse(e, DATA_ERROR);
        }
    }

    private int sideBySide() throws IOException {
        SideBySide described = SideBySide.of(read(films));
        String result = ComparisonJson.write(described);
        write(result, SideBySidePage.of(described));
        say(json ? result.strip() : described.caution());
        return 0;
    }

    private int groups() throws IOException {
        Protocol plan = protocol.isPresent() ? ProtocolFile.read(protocol.get()) : Protocol.usual();
        GroupResult found = GroupComparison.compare(plan, group(plan.a(), a, nameA), group(plan.b(), b, nameB));
        String result = ComparisonJson.write(found);
        write(result, GroupsPage.of(found));
        say(json ? result.strip() : words(found));
        return 0;
    }

    private static String words(GroupResult found) {
        StringBuilder words = new StringBuilder(found.answer())
                .append('\n')
                .append(found.power())
                .append('\n');
        if (found.protocol().isWritten())
            words.append("Protocol, SHA-256: ")
                    .append(found.protocol().digest())
                    .append('\n');
        for (String departure : found.departures())
            words.append("Departure: ").append(departure).append('\n');
        return words.append("Seed: ").append(found.protocol().seed()).toString();
    }

    /// The films given for a group, and those of the others that the protocol puts there.
    private FilmGroup group(Protocol.PlannedGroup planned, List<Path> given, Optional<String> name) throws IOException {
        List<ComparedFilm> members = new ArrayList<>(read(given));
        for (ComparedFilm film : read(films)) if (find(planned, film).isPresent()) members.add(film);
        return new FilmGroup(
                name.orElse(planned.name()),
                members.stream()
                        .map(film -> find(planned, film).map(film::with).orElse(film))
                        .toList());
    }

    private static Optional<Credits> find(Protocol.PlannedGroup planned, ComparedFilm film) {
        return planned.films().stream()
                .filter(plan -> Corpus.means(plan.id(), film.id()))
                .map(Protocol.PlannedFilm::credits)
                .findFirst();
    }

    private List<ComparedFilm> read(List<Path> files) throws IOException {
        Corpus known = corpus.isPresent() ? Corpus.read(corpus.get()) : Corpus.empty();
        List<ComparedFilm> read = new ArrayList<>();
        for (Path file : files) {
            ComparedFilm film = ComparedFilms.read(file, error());
            read.add(known.find(film).map(film::with).orElse(film));
        }
        return read;
    }

    private DetectorError error() {
        if (detector.isEmpty()) return DetectorError.none();
        Matcher counts = COUNTS.matcher(detector.get());
        if (!counts.matches())
            throw new IllegalArgumentException(
                    "--detector takes three counts, the first above 0: FOUND,INVENTED,MISSED, such as 180,6,9.");
        return new DetectorError(
                Integer.parseInt(counts.group(1)),
                Integer.parseInt(counts.group(2)),
                Integer.parseInt(counts.group(3)),
                "films of known truth");
    }

    private void write(String result, String page) throws IOException {
        Files.createDirectories(out);
        replace(out.resolve("compare.json"), result);
        replace(out.resolve("compare.html"), page);
    }

    private static void replace(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private int refuse(Exception problem, int code) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        err.println(problem.getMessage());
        err.flush();
        return code;
    }

    private void say(String words) {
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getOut();
        to.println(words);
        to.flush();
    }
}
