package org.bulgasari.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.cli.Commands;
import org.bulgasari.archive.cli.Serving;
import org.bulgasari.archive.web.http.HttpSettings;
import org.springframework.boot.web.server.PortInUseException;

/// Launches the faces: the command line, and through it the server.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        int exitCode = Commands.run(args, Main::serve);
        System.exit(exitCode);
    }

    private static Serving.Running serve(OpenArchive archive, String address, int port) throws BindException {
        HttpSettings settings = HttpSettings.on(address, port, uploads(archive));
        try {
            return running(Server.start(settings, parts(archive)));
        } catch (PortInUseException taken) {
            throw new BindException("port " + port + " is taken");
        }
    }

    /// What handlers may ask for.
    private static List<Object> parts(OpenArchive archive) {
        return List.of(
                archive.settings(),
                archive.clock(),
                archive.works(),
                archive.agents(),
                archive.items(),
                archive.statements(),
                archive.rights(),
                archive.catalogue(),
                archive.holdings(),
                archive.vocabularies(),
                archive.accounts());
    }

    private static Path uploads(OpenArchive archive) {
        try {
            return Files.createDirectories(archive.folder().path().resolve("uploads"));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for uploads cannot be created", e);
        }
    }

    private static Serving.Running running(Server server) {
        return new Serving.Running() {
            @Override
            public int port() {
                return server.port();
            }

            @Override
            public void close() {
                server.close();
            }
        };
    }
}
