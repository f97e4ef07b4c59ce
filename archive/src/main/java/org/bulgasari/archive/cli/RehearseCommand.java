package org.bulgasari.archive.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Does once, in an empty folder, what later starts do, so that the launcher can keep the loaded classes ready.
@Command(name = "rehearse", hidden = true, description = "Load what other commands need; for the launcher.")
final class RehearseCommand implements Callable<Integer> {

    private static final List<String> PAGES =
            List.of("/healthz", "/", "/search?q=pulgasari", "/api/search?q=pulgasari&size=5");

    @Mixin
    private final FolderOption data = new FolderOption();

    private final Terminal terminal;
    private final Serving serving;

    RehearseCommand(Terminal terminal, Serving serving) {
        this.terminal = terminal;
        this.serving = serving;
    }

    @Override
    public Integer call() throws IOException {
        try (OpenArchive archive = data.forWriting("rehearse");
                Serving.Running server = serve(archive)) {
            new SampleLoading(archive, terminal).load();
            for (String page : PAGES) visit(server.port(), page);
            FilmEntry found =
                    archive.index().search(SearchRequest.of("pulgasari")).hits().getFirst();
            visit(server.port(), "/films/" + found.id());
            terminal.answer(Json.write(SearchCommand.fields(found)));
            return ExitCode.OK;
        }
    }

    private Serving.Running serve(OpenArchive archive) throws BindException {
        return serving.start(archive, "127.0.0.1", 0);
    }

    /// By hand, since a client's classes would only make the kept ones more.
    private static void visit(int port, String page) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + page + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
