package org.bulgasari.archive.cli;

import java.net.BindException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.platform.config.DataFolder;
import org.bulgasari.archive.platform.signin.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows the program with the sample collection.
@Command(name = "demo", description = "Make an archive of the sample collection, once, and serve it until stopped.")
final class DemoCommand implements Callable<Integer> {

    private static final String KEEPER = "keeper";

    /// Without letters that are taken for one another.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int PASSWORD_LETTERS = 16;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder. Default: data/demo beside the program.")
    private @Nullable Path path;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "Default 8080; 0: a free one.")
    private int port;

    private final Terminal terminal;
    private final Serving serving;

    DemoCommand(Terminal terminal, Serving serving) {
        this.terminal = terminal;
        this.serving = serving;
    }

    @Override
    public Integer call() throws InterruptedException {
        DataFolder folder = DataFolder.at(path != null ? path : besideProgram());
        OpenArchive archive = FolderOption.forWriting(folder, "demo");
        try {
            if (archive.works().count() == 0) {
                terminal.say("Loading the sample collection ...");
                new SampleLoading(archive, terminal).load();
            }
            String password = addKeeper(archive);
            Serving.Running server = serve(archive);
            welcome(server.port(), folder, password);
            ServeCommand.untilStopped(server, archive);
            return ExitCode.OK;
        } catch (RuntimeException notStarted) {
            archive.close();
            throw notStarted;
        }
    }

    private static Path besideProgram() {
        return Path.of(System.getProperty("bulgasari.home", "."), "data", "demo");
    }

    /// The new keeper's password; empty when the account stood already, for nobody can read its password any more.
    private static String addKeeper(OpenArchive archive) {
        if (archive.accounts().find(KEEPER).isPresent()) return "";
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < PASSWORD_LETTERS; i++) password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        archive.accounts().add(KEEPER, Role.KEEPER, password.toString());
        return password.toString();
    }

    private Serving.Running serve(OpenArchive archive) {
        try {
            return serving.start(archive, "127.0.0.1", port);
        } catch (BindException taken) {
            terminal.say("Port " + port + " is taken by another program; taking a free one.");
        }
        try {
            return serving.start(archive, "127.0.0.1", 0);
        } catch (BindException none) {
            throw Refusal.failed("No port is free on this machine: " + none.getMessage());
        }
    }

    private void welcome(int door, DataFolder folder, String password) {
        terminal.answer("Listening on " + ServeCommand.location("127.0.0.1", door));
        terminal.answer("");
        terminal.answer("  Open http://localhost:" + door + " in a browser.");
        terminal.answer("  Sign in as " + KEEPER
                + (password.isEmpty()
                        ? ", with the password shown when the demo was first started."
                        : ", password " + password));
        terminal.answer("  A new password: echo NEW | ./bulgasari user password " + KEEPER
                + " --password-stdin --data \"" + folder.path() + "\" (while the demo is stopped)");
        terminal.answer("  Stop with Ctrl-C.");
    }
}
