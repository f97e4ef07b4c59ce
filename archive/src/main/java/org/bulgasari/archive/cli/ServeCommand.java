package org.bulgasari.archive.cli;

import java.net.BindException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.bulgasari.archive.assembly.OpenArchive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Serves pages and API until it is told to stop.
@Command(
        name = "serve",
        description = "Serve the pages and the API of a data folder until stopped (Ctrl-C, SIGTERM).",
        footer = "When ready it prints one line: Listening on http://127.0.0.1:PORT")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private final FolderOption data = new FolderOption();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "As set in the folder's config, else 8080; 0: a free one.")
    private @Nullable Integer port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "Where to listen. As set in the folder's config, else 127.0.0.1: this machine only; "
                    + "0.0.0.0: the whole network.")
    private @Nullable String address;

    private final Terminal terminal;
    private final Serving serving;

    ServeCommand(Terminal terminal, Serving serving) {
        this.terminal = terminal;
        this.serving = serving;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port != null && (port < 0 || port > 65_535))
            throw Refusal.misused("A port is a number from 0 to 65535, not " + port + ".");
        OpenArchive archive = data.forWriting("serve");
        String host = address != null ? address : archive.settings().address();
        int door = port != null ? port : archive.settings().port();
        try {
            Serving.Running server = serving.start(archive, host, door);
            terminal.answer("Listening on " + location(host, server.port()));
            untilStopped(server, archive);
            return ExitCode.OK;
        } catch (BindException taken) {
            archive.close();
            throw Refusal.failed("Nobody can listen on port " + door + " of " + host
                    + ": it is taken, or not ours. Choose another with --port; --port 0 takes a free one.");
        } catch (RuntimeException notStarted) {
            archive.close();
            throw notStarted;
        }
    }

    static String location(String address, int port) {
        boolean everywhere = address.equals("0.0.0.0") || address.equals("::");
        return "http://" + (everywhere ? "127.0.0.1" : address) + ":" + port;
    }

    /// Waits for the signal that ends the process, and then gives back the folder in good order.
    static void untilStopped(Serving.Running server, OpenArchive archive) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
            server.close();
            archive.close();
        }));
        new CountDownLatch(1).await();
    }
}
