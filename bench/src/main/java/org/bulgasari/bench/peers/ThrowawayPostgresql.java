package org.bulgasari.bench.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.bulgasari.bench.BenchmarkCannotRun;

/// A PostgreSQL server of our own in a temporary folder, stopped and deleted when closed. It listens on a free
/// local port. Root may not run PostgreSQL, so then it runs as `postgres`, the user that Debian's package
/// makes.
final class ThrowawayPostgresql implements AutoCloseable {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final String USER = "postgres";

    private final Path programs;
    private final Path folder;
    private final int port;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private ThrowawayPostgresql(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    static ThrowawayPostgresql start() throws IOException, InterruptedException {
        Path programs = programs();
        Path folder = Files.createTempDirectory("bulgasari-bench-postgresql");
        if (isRoot()) run(List.of("chown", USER, folder.toString()));
        ThrowawayPostgresql server = new ThrowawayPostgresql(programs, folder, freePort());
        server.asUser("initdb", "-D", server.cluster(), "-U", USER, "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8");
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
        server.asUser("pg_ctl", "-D", server.cluster(), "-w", "-l", folder + "/log", "-o", server.options(), "start");
        return server;
    }

    /// The newest PostgreSQL that Debian has put on this machine.
    private static Path programs() throws IOException {
        if (!Files.isDirectory(VERSIONS)) throw missing();
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow(ThrowawayPostgresql::missing);
        }
    }

    private static BenchmarkCannotRun missing() {
        return new BenchmarkCannotRun("PostgreSQL is not installed: apt-get install postgresql");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?reWriteBatchedInserts=true", USER, "");
    }

    private String cluster() {
        return folder.resolve("cluster").toString();
    }

    /// Memory as its manual advises for a machine of a few gigabytes; just-in-time compilation costs such short
    /// queries more than it gives.
    private String options() {
        return "-c listen_addresses=127.0.0.1 -p " + port + " -k " + folder
                + " -c shared_buffers=256MB -c work_mem=32MB -c maintenance_work_mem=256MB -c random_page_cost=1.1"
                + " -c jit=off";
    }

    private void asUser(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) command.addAll(List.of("runuser", "-u", USER, "--"));
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (code != 0) throw new IOException(String.join(" ", command) + " ended with exit code " + code);
    }

    /// Stops the server and deletes its folder, once; also when the run is interrupted.
    @Override
    public void close() {
        if (isClosed.getAndSet(true)) return;
        try {
            asUser("pg_ctl", "-D", cluster(), "-m", "fast", "-w", "stop");
            run(List.of("rm", "-rf", folder.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
