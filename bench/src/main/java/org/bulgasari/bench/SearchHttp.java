package org.bulgasari.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.bulgasari.bench.load.Answers;
import org.bulgasari.bench.load.Loops;
import org.bulgasari.bench.load.QueryMix;
import org.bulgasari.bench.load.Request;
import org.bulgasari.bench.load.Visitor;
import org.bulgasari.bench.program.Collections;
import org.bulgasari.bench.program.PackagedProgram;
import org.bulgasari.bench.program.RunningServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Search, search page and film page over HTTP on the ACMI collection: one client alone, then visitors at a fixed
/// rate. The client shares the machine with the server, so its own work is part of every time.
final class SearchHttp implements Benchmark {

    /// Enough that no measured query was asked before: an answer remembered would not be measured.
    private static final int QUERIES = 7_000;

    private static final int QUERIES_FOR_FILMS = 700;
    private static final int COLD = 200;
    private static final int WARMING = 1_000;
    private static final int MEASURED = 3_000;
    private static final int PAGES = 1_500;
    private static final int RATE = 200;
    private static final Duration LENGTH = Duration.ofSeconds(30);

    private final PackagedProgram program;
    private final Collections collections;

    SearchHttp(PackagedProgram program, Collections collections) {
        this.program = program;
        this.collections = collections;
    }

    @Override
    public void run(Figures figures) throws IOException, InterruptedException {
        List<String> queries = QueryMix.from(collections.acmiRecords(), QUERIES);
        try (RunningServer server = program.serve(collections.acmi())) {
            server.readyAfter();
            try (Visitor visitor = new Visitor(server.address())) {
                measure(figures, visitor, queries);
            }
            measureFirstLoad(figures, server.address());
        }
    }

    private static void measure(Figures figures, Visitor visitor, List<String> queries)
            throws IOException, InterruptedException {
        IntFunction<Request> search = i -> visitor.get(Visitor.searchPath(each(queries, i)));
        Answers cold = closed("search, the server's first", COLD, search);
        figures.add(Figure.observed("search-http.first-requests.p95", milliseconds(cold, 95), "ms"));
        closed("search, warming", WARMING, from(COLD, search));
        Answers alone = closed("search, alone", MEASURED, from(COLD + WARMING, search));
        tell(figures, "search-http.alone", alone, 15, 40);

        IntFunction<Request> page = i -> visitor.get("/search?q=" + Visitor.encoded(each(queries, i)));
        closed("search page, warming", WARMING, page);
        int asked = COLD + WARMING + MEASURED;
        tell(figures, "search-http.page", closed("search page", PAGES, from(asked, page)), 15, 40);

        List<String> films = films(visitor, queries);
        IntFunction<Request> film = i -> visitor.get("/films/" + each(films, i));
        closed("film page, warming", WARMING, film);
        Answers filmPages = closed("film page", PAGES, from(WARMING, film));
        figures.add(Figure.observed("search-http.film-page.p50", milliseconds(filmPages, 50), "ms"));
        figures.add(Figure.atMost("search-http.film-page.p95", milliseconds(filmPages, 95), "ms", 15));
        figures.add(Figure.atMost("search-http.film-page.failures", filmPages.failures(), "requests", 0));

        measureSustained(figures, search);
    }

    private static void measureSustained(Figures figures, IntFunction<Request> search) throws InterruptedException {
        System.err.printf("search, %d a second for %d s ...%n", RATE, LENGTH.toSeconds());
        Answers sustained = Loops.open(RATE, LENGTH, search);
        figures.add(Figure.observed("search-http.sustained.p50", milliseconds(sustained, 50), "ms"));
        figures.add(Figure.observed("search-http.sustained.p95", milliseconds(sustained, 95), "ms"));
        figures.add(Figure.below("search-http.sustained.p99", milliseconds(sustained, 99), "ms", 150));
        figures.add(
                Figure.atLeast("search-http.sustained.rate", Math.rint(sustained.ratePerSecond()), "a second", RATE));
        figures.add(Figure.atMost("search-http.sustained.failures", sustained.failures(), "requests", 0));
    }

    private static void measureFirstLoad(Figures figures, URI server) throws IOException, InterruptedException {
        Map<String, Long> bytes = FirstLoad.of(server);
        bytes.forEach((address, size) -> System.err.printf("%,9d bytes %s%n", size, address));
        long all = bytes.values().stream().mapToLong(Long::longValue).sum();
        figures.add(Figure.atMost("search-http.first-load", all / 1e3, "KB", 150));
    }

    /// Ids of films that the queries find, each once.
    private static List<String> films(Visitor visitor, List<String> queries) throws IOException, InterruptedException {
        Set<String> ids = new LinkedHashSet<>();
        for (String query : queries.subList(0, QUERIES_FOR_FILMS)) {
            JsonNode answer = JsonMapper.shared().readTree(visitor.read(Visitor.searchPath(query)));
            for (JsonNode hit : answer.path("hits")) ids.add(hit.path("id").asString());
        }
        System.err.printf("%,d different films found%n", ids.size());
        return new ArrayList<>(ids);
    }

    private static void tell(Figures figures, String name, Answers answers, double p95, double p99) {
        figures.add(Figure.observed(name + ".p50", milliseconds(answers, 50), "ms"));
        figures.add(Figure.atMost(name + ".p95", milliseconds(answers, 95), "ms", p95));
        figures.add(Figure.atMost(name + ".p99", milliseconds(answers, 99), "ms", p99));
        figures.add(Figure.atMost(name + ".failures", answers.failures(), "requests", 0));
    }

    private static Answers closed(String what, int count, IntFunction<Request> requests) throws InterruptedException {
        System.err.printf("%s: %,d requests ...%n", what, count);
        return Loops.closed(count, requests);
    }

    private static IntFunction<Request> from(int start, IntFunction<Request> requests) {
        return i -> requests.apply(start + i);
    }

    private static double milliseconds(Answers answers, double percent) {
        return answers.latencies().percentileInMilliseconds(percent);
    }

    private static <T> T each(List<T> list, int i) {
        return list.get(i % list.size());
    }
}
