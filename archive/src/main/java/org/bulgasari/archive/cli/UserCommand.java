package org.bulgasari.archive.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.platform.signin.Account;
import org.bulgasari.archive.platform.signin.AddAccountResult;
import org.bulgasari.archive.platform.signin.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Who may sign in.
@Command(
        name = "user",
        description = "Add and list the accounts that may sign in, set passwords, hand out tokens.",
        synopsisSubcommandLabel = "(add | password | token | list | remove)")
final class UserCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw Refusal.misused("Say what to do: user add, user password, user token, user list or user remove.");
    }

    /// What all of them share.
    abstract static class OfAccounts implements Callable<Integer> {

        @Mixin
        final FolderOption data = new FolderOption();

        final Terminal terminal;

        OfAccounts(Terminal terminal) {
            this.terminal = terminal;
        }

        String passwordFromInput(boolean asked) {
            if (!asked) throw Refusal.misused("Give the password on standard input and say so: --password-stdin.");
            return terminal.readLine()
                    .filter(line -> !line.isEmpty())
                    .orElseThrow(
                            () -> Refusal.misused("Standard input held no password; it is read from the first line."));
        }

        static Refusal unknown(String name) {
            return Refusal.failed("There is no account named " + name + ".");
        }
    }

    @Command(name = "add", description = "Add an account.")
    static final class Add extends OfAccounts {

        @Parameters(paramLabel = "NAME")
        private String name = "";

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                required = true,
                description = "keeper, cataloguer, volunteer, preservation-technician, scholar or member.")
        private String role = "";

        @Option(names = "--password-stdin", description = "Read the password from the first line of standard input.")
        private boolean fromInput;

        Add(Terminal terminal) {
            super(terminal);
        }

        @Override
        public Integer call() {
            Role wanted = Role.find(role)
                    .orElseThrow(() -> Refusal.misused("There is no role " + role + ". Roles are: "
                            + Stream.of(Role.values()).map(Role::code).collect(Collectors.joining(", ")) + "."));
            String password = passwordFromInput(fromInput);
            try (OpenArchive archive = data.forWriting("user add")) {
                return switch (archive.accounts().add(name, wanted, password)) {
                    case AddAccountResult.Added added -> {
                        terminal.say("Added " + added.account().name() + " as " + wanted.code() + ".");
                        yield ExitCode.OK;
                    }
                    case AddAccountResult.NameTaken taken ->
                        throw Refusal.failed("There is already an account named " + taken.name() + ".");
                    case AddAccountResult.NotAName not ->
                        throw Refusal.failed("\"" + not.name() + "\" cannot be an account's name: use 1 to 64 letters, "
                                + "digits, . _ - or @, beginning with a letter or digit.");
                    case AddAccountResult.UnfitPassword unfit ->
                        throw Refusal.failed("A password has " + unfit.least() + " to " + unfit.most()
                                + " characters; this one has not.");
                };
            }
        }
    }

    @Command(name = "password", description = "Set an account's password.")
    static final class Password extends OfAccounts {

        @Parameters(paramLabel = "NAME")
        private String name = "";

        @Option(names = "--password-stdin", description = "Read the password from the first line of standard input.")
        private boolean fromInput;

        Password(Terminal terminal) {
            super(terminal);
        }

        @Override
        public Integer call() {
            String password = passwordFromInput(fromInput);
            try (OpenArchive archive = data.forChanging("user password")) {
                if (archive.accounts().find(name).isEmpty()) throw unknown(name);
                if (!archive.accounts().changePassword(name, password))
                    throw Refusal.failed("The password is too short or too long: 8 to 256 characters.");
                terminal.say("The password of " + name + " is changed.");
                return ExitCode.OK;
            }
        }
    }

    @Command(name = "token", description = "Print a new bearer token for the API. It is shown this once.")
    static final class Token extends OfAccounts {

        @Parameters(paramLabel = "NAME")
        private String name = "";

        Token(Terminal terminal) {
            super(terminal);
        }

        @Override
        public Integer call() {
            try (OpenArchive archive = data.forChanging("user token")) {
                terminal.answer(archive.accounts().newToken(name).orElseThrow(() -> unknown(name)));
                return ExitCode.OK;
            }
        }
    }

    @Command(name = "remove", description = "Remove an account and its tokens.")
    static final class Remove extends OfAccounts {

        @Parameters(paramLabel = "NAME")
        private String name = "";

        Remove(Terminal terminal) {
            super(terminal);
        }

        @Override
        public Integer call() {
            try (OpenArchive archive = data.forChanging("user remove")) {
                if (!archive.accounts().remove(name)) throw unknown(name);
                terminal.say("Removed " + name + ".");
                return ExitCode.OK;
            }
        }
    }

    @Command(name = "list", description = "List the accounts.")
    static final class Listing extends OfAccounts {

        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        Listing(Terminal terminal) {
            super(terminal);
        }

        @Override
        public Integer call() {
            try (OpenArchive archive = data.forReading()) {
                List<Account> accounts = archive.accounts().listAccounts();
                if (json)
                    terminal.answer(
                            Json.write(accounts.stream().map(Listing::fields).toList()));
                else
                    accounts.forEach(each ->
                            terminal.answer(each.name() + "\t" + each.role().code()));
                return ExitCode.OK;
            }
        }

        private static Map<String, @Nullable Object> fields(Account account) {
            return Json.fields(
                    "name",
                    account.name(),
                    "role",
                    account.role().code(),
                    "since",
                    account.recordedAt().toString());
        }
    }
}
