package org.bulgasari.archive.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.discovery.EntryTitle;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.SearchRequest;
import org.bulgasari.archive.discovery.SearchResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds films by any of their names.
@Command(
        name = "search",
        description =
                "Find films by any title in any script, by who made them, or by a barcode. Works beside a server.")
final class SearchCommand implements Callable<Integer> {

    private static final int MOST = 1_000;

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "Words to look for; best matches come first.")
    private List<String> words = List.of();

    @Mixin
    private final FolderOption data = new FolderOption();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many films at most. Default 20.")
    private int limit;

    @Option(names = "--staff", description = "Find also what only staff may see.")
    private boolean staff;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    private final Terminal terminal;

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > MOST)
            throw Refusal.misused("--limit is a number from 1 to " + MOST + ", not " + limit + ".");
        try (OpenArchive archive = data.forReading()) {
            SearchResult found = data.index(archive).search(request());
            if (json)
                terminal.answer(Json.write(
                        found.hits().stream().map(SearchCommand::fields).toList()));
            else print(found);
            return ExitCode.OK;
        }
    }

    private SearchRequest request() {
        SearchRequest request =
                SearchRequest.of(String.join(" ", words)).page(0, limit).counting(Set.of());
        return staff ? request.forStaff() : request;
    }

    static Map<String, @Nullable Object> fields(FilmEntry film) {
        return Json.fields(
                "id", film.id(),
                "title", film.preferredTitle(),
                "titles", titles(film),
                "year", film.yearFrom(),
                "directors", film.directors(),
                "carriers", carriers(film),
                "items", film.itemCount());
    }

    private static List<String> titles(FilmEntry film) {
        return film.titles().stream().map(EntryTitle::text).distinct().toList();
    }

    private static List<String> carriers(FilmEntry film) {
        return film.carriers().stream()
                .map(carrier -> carrier.in("en"))
                .distinct()
                .toList();
    }

    private void print(SearchResult found) {
        if (found.hits().isEmpty()) terminal.say("Nothing is found under that name.");
        for (FilmEntry film : found.hits()) terminal.answer(line(film));
        if (found.total() > found.hits().size())
            terminal.say(found.total() + " films in all; --limit shows more of them.");
    }

    /// "1985  Pulgasari (불가사리)  Shin Sang-ok  3 items: VHS, DVD".
    private static String line(FilmEntry film) {
        String year = film.yearFrom() == null ? "    " : String.valueOf(film.yearFrom());
        String others = titles(film).stream().skip(1).limit(2).collect(Collectors.joining(", "));
        String held = film.itemCount() == 0
                ? "no item"
                : film.itemCount()
                        + (film.itemCount() == 1 ? " item: " : " items: ")
                        + String.join(", ", carriers(film));
        return String.join(
                "  ",
                year,
                film.preferredTitle() + (others.isEmpty() ? "" : " (" + others + ")"),
                String.join(", ", film.directors()),
                held);
    }
}
