package org.bulgasari.filmform.compare;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
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
import org.bulgasari.filmform.compare.words.CautionWords;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.compare.words.GroupWords;
import org.bulgasari.filmform.compare.words.SharedWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `compare`: films side by side, or two groups. Writes `compare.json` and `compare.html`; the answer stands on
/// standard output. A protocol without films is read and digested.
///
/// Exit codes: 0 done, also when nothing can be claimed; 1 the result cannot be written; 2 usage; 65 a file
/// that cannot be compared with.
@Command(name = "compare", description = "Compares films side by side, or two groups of films.")
public final class CompareCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int USAGE = 2;
    private static final int DATA_ERROR = 65;
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
            description = "What was fixed in writing before measuring; it says which film belongs to which group."
                    + " Without films it is checked and its digest printed.")
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
                    "Boundaries the detector found, invented and missed on films of known truth; its error is carried"
                            + " through. Or: none.")
    private Optional<String> detector = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where compare.json and compare.html go (default: here).")
    private Path out = Path.of(".");

    @Option(names = "--json", description = "Print the result as JSON instead of words.")
    private boolean json;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "en",
            description = "Of the page and the answer: en, it, ko (default: en).")
    private String language = "en";

    @Override
    public Integer call() {
        try {
            ComparisonProse prose = ComparisonProse.in(language);
            if (a.isEmpty() && b.isEmpty() && protocol.isEmpty()) return sideBySide(prose);
            return isOnlyProtocol() ? checked(prose) : groups(prose);
        } catch (IllegalArgumentException e) {
            return refuse(e.getMessage(), USAGE);
        } catch (NotWritten e) {
            return refuse(e.getMessage(), FAILED);
        } catch (IOException e) {
            return refuse(unreadable(e), DATA_ERROR);
        }
    }

    private boolean isOnlyProtocol() {
        return a.isEmpty() && b.isEmpty() && films.isEmpty();
    }

    /// A protocol by itself is read and digested, before there are films.
    private int checked(ComparisonProse prose) throws IOException {
        Path file = protocol.orElseThrow();
        Protocol plan = ProtocolFile.read(file);
        say(prose.say(
                "checked",
                file,
                prose.count("count.films", plan.a().films().size()),
                plan.a().name(),
                prose.count("count.films", plan.b().films().size()),
                plan.b().name()));
        say(prose.say("checked.digest", plan.digest()));
        return 0;
    }

    private int sideBySide(ComparisonProse prose) throws IOException {
        for (Path film : films)
            if (films.indexOf(film) != films.lastIndexOf(film))
                throw new IllegalArgumentException(film + " is named twice: a film is compared with another.");
        ComparedFilms reader = reader();
        List<ComparedFilm> read = new ArrayList<>();
        for (Path film : films) read.add(reader.read(film));
        if (read.size() < 2) throw new IllegalArgumentException("Comparing takes two films at least.");
        SideBySide described = SideBySide.of(read, FilmAligner.align(films));
        String result = ComparisonJson.write(described, prose);
        write(result, SideBySidePage.of(described, prose));
        say(json ? result.strip() : words(described, prose));
        return 0;
    }

    private int groups(ComparisonProse prose) throws IOException {
        Protocol plan = (protocol.isPresent() ? ProtocolFile.read(protocol.get()) : Protocol.usual())
                .withNames(nameA.orElse(""), nameB.orElse(""));
        DealtFilms dealt = dealt(plan);
        GroupResult found = GroupComparison.compare(plan, dealt.a(), dealt.b(), dealt.leftOut());
        String result = ComparisonJson.write(found, prose);
        write(result, GroupsPage.of(found, prose));
        say(json ? result.strip() : words(found, prose));
        return 0;
    }

    private DealtFilms dealt(Protocol plan) throws IOException {
        if (protocol.isEmpty() && !films.isEmpty())
            throw new IllegalArgumentException(
                    films.getFirst() + " belongs to no group: name it after --a or --b, or give a protocol that does.");
        List<Path> files = new ArrayList<>(a);
        files.addAll(b);
        files.addAll(films);
        List<ComparedFilm> read = reader().readDistinct(files);
        int second = a.size();
        int rest = second + b.size();
        return DealtFilms.of(
                plan, read.subList(0, second), read.subList(second, rest), read.subList(rest, read.size()));
    }

    private ComparedFilms reader() throws IOException {
        return new ComparedFilms(corpus.isPresent() ? Corpus.read(corpus.get()) : Corpus.empty(), error());
    }

    private DetectorError error() {
        if (detector.isEmpty()) return DetectorError.usual();
        if (detector.get().equals("none")) return DetectorError.notStated();
        Matcher counts = COUNTS.matcher(detector.get());
        if (!counts.matches())
            throw new IllegalArgumentException("--detector takes three counts, the first above 0:"
                    + " FOUND,INVENTED,MISSED, such as 180,6,9; or none, to take boundaries as they are.");
        return DetectorError.stated(
                Integer.parseInt(counts.group(1)),
                Integer.parseInt(counts.group(2)),
                Integer.parseInt(counts.group(3)));
    }

    private static String words(SideBySide films, ComparisonProse prose) {
        String first = films.films().getFirst().film().credits().title();
        String last = films.films().getLast().film().credits().title();
        return prose.say("caution") + "\n" + new SharedWords(prose).sentence(films.shared(), first, last);
    }

    private static String words(GroupResult found, ComparisonProse prose) {
        GroupWords words = new GroupWords(found, prose);
        List<String> lines = new ArrayList<>(List.of(words.answer(), words.power()));
        lines.addAll(new CautionWords(prose).ofDetector(found));
        if (found.protocol().isWritten())
            lines.add(prose.say("said.digest", found.protocol().digest()));
        words.departures().forEach(departure -> lines.add(prose.say("said.departure", departure)));
        lines.add(prose.say("said.seed", Long.toString(found.protocol().seed())));
        return String.join("\n", lines);
    }

    /// The result could not be written; the message says where and why.
    private static final class NotWritten extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotWritten(Path folder, IOException cause) {
            super("The result cannot be written to " + folder + ": " + reason(cause) + ".", cause);
        }
    }

    private void write(String result, String page) {
        try {
            Files.createDirectories(out);
            replace(out.resolve("compare.json"), result);
            replace(out.resolve("compare.html"), page);
        } catch (IOException e) {
            throw new NotWritten(out, e);
        }
    }

    private static void replace(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String unreadable(IOException problem) {
        return problem instanceof FileSystemException file
                ? file.getFile() + ": " + reason(file) + "."
                : String.valueOf(problem.getMessage());
    }

    private static String reason(IOException problem) {
        return switch (problem) {
            case NoSuchFileException absent -> "there is no such file";
            case AccessDeniedException denied -> "this account may not read or write it";
            case FileAlreadyExistsException other -> "a file stands where a folder is wanted";
            case FileSystemException file when file.getReason() != null -> String.valueOf(file.getReason());
            default -> String.valueOf(problem.getMessage());
        };
    }

    private int refuse(@Nullable String sentence, int code) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        err.println(sentence);
        err.flush();
        return code;
    }

    private void say(String words) {
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getOut();
        to.println(words);
        to.flush();
    }
}
