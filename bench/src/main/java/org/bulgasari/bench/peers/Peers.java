package org.bulgasari.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.platform.config.DataFolder;
import org.bulgasari.archive.platform.config.InvalidSettings;
import org.bulgasari.bench.Figure;
import org.bulgasari.bench.Figures;
import org.bulgasari.bench.load.Latencies;
import org.bulgasari.bench.load.QueryMix;
import org.bulgasari.bench.program.Collections;
import org.bulgasari.bench.program.PackagedProgram;

/// How fast and how well the peers answer, beside ours: ACMI and the sample collection, ordinary queries for
/// speed, the hard ones for what is found.
public final class Peers {

    private static final int ROUNDS = 3;
    private static final int QUERIES_A_ROUND = 700;

    private final PackagedProgram program;
    private final Collections collections;

    public Peers(PackagedProgram program, Collections collections) {
        this.program = program;
        this.collections = collections;
    }

    /// Measures; see [org.bulgasari.bench.Bench].
    public void run(Figures figures) throws IOException, InterruptedException {
        List<String> ordinary = QueryMix.from(collections.acmiRecords(), (1 + ROUNDS) * QUERIES_A_ROUND);
        Path data = collections.acmiAndSample();
        List<Peer> peers = new ArrayList<>();
        try (OpenArchive archive = OpenArchive.forReading(DataFolder.at(data))) {
            List<PeerFilm> films = PeerFilms.in(archive);
            System.err.printf("Filling the peers with %,d films ...%n", films.size());
            peers.add(new Ours(archive));
            peers.add(new OursOverHttp(program.serve(data)));
            peers.add(SqliteTrigram.filled(collections.newFolder("peer.db"), films));
            peers.add(PostgresqlText.filled(ThrowawayPostgresql.start(), films));
            judge(figures, peers, films);
            time(figures, peers, ordinary);
        } catch (SQLException | InvalidSettings e) {
            throw new IOException("A peer could not be filled", e);
        } finally {
            for (Peer peer : peers.reversed()) peer.close();
        }
    }

    private static void judge(Figures figures, List<Peer> peers, List<PeerFilm> films)
            throws IOException, InterruptedException {
        List<HardQuery> queries = HardQuery.all();
        List<HardQuery> withoutFilm = queries.stream()
                .filter(query -> films.stream().noneMatch(query::means))
                .toList();
        withoutFilm.forEach(
                query -> System.err.println("No film for the hard query " + query.text() + ": " + query.titles()));
        figures.add(Figure.atMost("peers.hard-queries-without-film", withoutFilm.size(), "queries", 0));
        Map<String, PeerFilm> byId = films.stream().collect(Collectors.toMap(PeerFilm::id, Function.identity()));
        for (Peer peer : peers) {
            int found = 0;
            for (HardQuery query : queries) {
                boolean isFound = peer.firstFive(query.text()).stream()
                        .anyMatch(id -> byId.containsKey(id) && query.means(byId.get(id)));
                if (isFound) found++;
                else System.err.printf("%s misses \"%s\" (%s)%n", peer.name(), query.text(), query.why());
            }
            figures.add(Figure.observed("peers." + peer.name() + ".hard-queries-found", found, "of " + queries.size()));
        }
    }

    /// The peers take turns, and no query is asked twice: an answer remembered would not be measured.
    private static void time(Figures figures, List<Peer> peers, List<String> queries)
            throws IOException, InterruptedException {
        List<long[]> nanos = new ArrayList<>();
        System.err.println("Warming all peers ...");
        for (Peer peer : peers) {
            ask(peer, queries.subList(0, QUERIES_A_ROUND), new long[QUERIES_A_ROUND], 0);
            nanos.add(new long[ROUNDS * QUERIES_A_ROUND]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            System.err.println("Round " + (round + 1) + " of " + ROUNDS + " ...");
            int from = (1 + round) * QUERIES_A_ROUND;
            List<String> asked = queries.subList(from, from + QUERIES_A_ROUND);
            for (int i = 0; i < peers.size(); i++) ask(peers.get(i), asked, nanos.get(i), round * QUERIES_A_ROUND);
        }
        Latencies ours = Latencies.of(nanos.getFirst());
        for (int i = 0; i < peers.size(); i++) tell(figures, peers.get(i).name(), Latencies.of(nanos.get(i)), ours);
    }

    private static void ask(Peer peer, List<String> queries, long[] nanos, int from)
            throws IOException, InterruptedException {
        for (int i = 0; i < queries.size(); i++) {
            long asked = System.nanoTime();
            peer.firstFive(queries.get(i));
            nanos[from + i] = System.nanoTime() - asked;
        }
    }

    private static void tell(Figures figures, String peer, Latencies latencies, Latencies ours) {
        for (int percent : new int[] {50, 95}) {
            double measured = latencies.percentileInMilliseconds(percent);
            String name = "peers." + peer + ".p" + percent;
            figures.add(Figure.observed(name, measured, "ms"));
            if (!peer.equals("ours"))
                figures.add(Figure.observed(
                        name + ".ratio", measured / ours.percentileInMilliseconds(percent), "times ours"));
        }
    }
}
