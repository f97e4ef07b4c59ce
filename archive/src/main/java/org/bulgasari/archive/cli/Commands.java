package org.bulgasari.archive.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/// All commands, and what their outcomes mean to whoever typed them.
public final class Commands {

    @Command(
            name = "bulgasari",
            description = "Keeps a rare film collection: catalogue, holdings, discovery.",
            synopsisSubcommandLabel = "COMMAND",
            footer = {
                "",
                "Exit codes: 0 done; 1 failed, or something is wrong; 2 not understood;",
                "75 the data folder is in use by another command, which is named.",
                "Films are studied by: study, compare, identify, align (each has --help).",
                "Begin with: ./bulgasari demo"
            })
    private static final class Bulgasari {}

    private static final String VERSION =
            Objects.requireNonNullElse(Commands.class.getPackage().getImplementationVersion(), "(not packaged)");

    /// Kept, since a logger that nobody holds forgets its level. Lucene advises options of the Java machine that
    /// bring us nothing, and says so at every start.
    private static final Logger LUCENE_ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private Commands() {}

    /// Runs the command that `args` name and returns its exit code. `serve` returns only when it could not start.
    public static int run(String[] args, Serving serving) {
        return run(args, serving, Terminal.ofProcess());
    }

    static int run(String[] args, Serving serving, Terminal terminal) {
        LUCENE_ADVICE.setLevel(Level.SEVERE);
        CommandLine commands = all(serving, terminal);
        if (args.length == 0) {
            commands.usage(terminal.err());
            return ExitCode.USAGE;
        }
        try {
            return commands.execute(args);
        } catch (OutOfMemoryError | StackOverflowError broken) {
            terminal.say(Breakdown.sentence(broken));
            return ExitCode.FAILED;
        }
    }

    private static CommandLine all(Serving serving, Terminal terminal) {
        CommandLine commands = new CommandLine(new Bulgasari())
                .addSubcommand(new ServeCommand(terminal, serving))
                .addSubcommand(new DemoCommand(terminal, serving))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new SearchCommand(terminal))
                .addSubcommand(new ReindexCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(user(terminal))
                .addSubcommand(new RehearseCommand(terminal, serving))
                .addSubcommand(new HelpCommand());
        commands.setOut(new PrintWriter(terminal.out(), true, UTF_8));
        commands.setErr(new PrintWriter(terminal.err(), true, UTF_8));
        commands.setParameterExceptionHandler(misused(terminal));
        commands.setExecutionExceptionHandler(failed(terminal));
        commands.setUsageHelpWidth(100);
        withHelp(commands);
        return commands;
    }

    private static CommandLine user(Terminal terminal) {
        return new CommandLine(new UserCommand())
                .addSubcommand(new UserCommand.Add(terminal))
                .addSubcommand(new UserCommand.Password(terminal))
                .addSubcommand(new UserCommand.Token(terminal))
                .addSubcommand(new UserCommand.Listing(terminal))
                .addSubcommand(new UserCommand.Remove(terminal));
    }

    /// Gives every command `--help` and `--version`.
    private static void withHelp(CommandLine commands) {
        if (commands.getCommandSpec().helpCommand()) return;
        commands.getCommandSpec().mixinStandardHelpOptions(true).version("Bulgasari " + VERSION);
        commands.getSubcommands().values().forEach(Commands::withHelp);
    }

    private static IParameterExceptionHandler misused(Terminal terminal) {
        return (ParameterException wrong, String[] args) -> {
            String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
            terminal.say(String.valueOf(wrong.getMessage()));
            terminal.say("How it is used: " + name + " --help");
            return ExitCode.USAGE;
        };
    }

    private static IExecutionExceptionHandler failed(Terminal terminal) {
        return (Exception failure, CommandLine command, CommandLine.ParseResult parsed) -> {
            if (failure instanceof Refusal refusal) {
                terminal.say(String.valueOf(refusal.getMessage()));
                return refusal.exitCode();
            }
            terminal.say(Breakdown.sentence(failure));
            return ExitCode.FAILED;
        };
    }
}
