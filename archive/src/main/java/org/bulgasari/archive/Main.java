package org.bulgasari.archive;

import org.bulgasari.archive.cli.Commands;

/// Launches the faces: the command line, and through it the server.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        int exitCode = Commands.run(args, Server::serve);
        System.exit(exitCode);
    }
}
