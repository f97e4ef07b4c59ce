package org.bulgasari.filmform.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.bulgasari.filmform.ProgramVersion;
import org.bulgasari.filmform.compare.CompareCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// All commands of the library. A new one is one more line in `commands`.
public final class Main {

    @Command(
            name = "bulgasari",
            description = "Studies how a film is made.",
            synopsisSubcommandLabel = "COMMAND",
            footer = {
                "",
                "Exit codes: 0 done; 2 not understood; 65 not a film, in one sentence why;",
                "75 stopped, and the same command takes it up again."
            })
    private static final class Bulgasari {}

    private Main() {}

    public static void main(String[] args) {
        Stopping stopping = new Stopping();
        int exitCode = run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args);
        stopping.workEnded(exitCode);
        System.exit(exitCode);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /// Runs the command that `args` name.
    ///
    /// @return its exit code
    public static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine commands = commands(out, err);
        commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        if (args.length == 0) {
            commands.usage(err);
            return ExitCode.USAGE;
        }
        return commands.execute(args);
    }

    private static CommandLine commands(PrintStream out, PrintStream err) {
        CommandLine commands = new CommandLine(new Bulgasari())
                .addSubcommand(new StudyCommand(err))
                .addSubcommand(new CompareCommand())
                .addSubcommand(new IdentifyCommand(out, err))
                .addSubcommand(new AlignCommand(out, err))
                .addSubcommand(new RehearseCommand())
                .addSubcommand(new HelpCommand());
        commands.setUsageHelpWidth(100);
        commands.setExecutionExceptionHandler((failure, command, parsed) -> {
            err.println(Sentence.of(failure));
            return ExitCode.FAILED;
        });
        commands.setParameterExceptionHandler((wrong, args) -> {
            err.println(wrong.getMessage());
            err.println(
                    "How it is used: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return ExitCode.USAGE;
        });
        withHelp(commands);
        return commands;
    }

    private static void withHelp(CommandLine commands) {
        if (commands.getCommandSpec().helpCommand()) return;
        commands.getCommandSpec()
                .mixinStandardHelpOptions(true)
                .version(ProgramVersion.NAME + " " + ProgramVersion.version());
        commands.getSubcommands().values().forEach(Main::withHelp);
    }
}
