package dev.locksmith.app.command;

import dev.locksmith.config.HostEnvironment;
import dev.locksmith.text.Texts;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The command line: all commands, with their descriptions and with one way to end in an error.
public final class CommandLines {
    private CommandLines() {}

    /// Reads the arguments, does what they say, and says how it ended.
    ///
    /// @return the exit code
    public static int run(HostEnvironment host, Terminal terminal, String... arguments) {
        var program = new LocksmithCommand(host, terminal);
        var line = new CommandLine(program)
                .addSubcommand("console", new ConsoleCommand(program))
                .addSubcommand("serve", new ServeCommand(program))
                .addSubcommand("reset-password", new ResetPasswordCommand(program))
                .addSubcommand("force-sign-in", new ForceSignInCommand(program))
                .addSubcommand(
                        "job",
                        new CommandLine(new JobCommand(program)).addSubcommand("run", new JobRunCommand(program)))
                .addSubcommand("import", new ImportCommand(program))
                .addSubcommand("export", new ExportCommand(program))
                .addSubcommand("demo", new DemoCommand(program))
                .addSubcommand("drill", new DrillCommand(program))
                .addSubcommand("options", new OptionsCommand(program))
                .addSubcommand("base-url", new SharedBaseUrlCommand(program))
                .addSubcommand("tour", new TourCommand(program))
                .setResourceBundle(terminal.texts().own())
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setParameterExceptionHandler((wrong, _) -> refuse(wrong, terminal))
                .setExecutionExceptionHandler((failure, _, _) -> terminal.fail(failure));
        line.getCommandSpec().usageMessage().description(terminal.texts().get("command.about.locksmith"));
        line.getSubcommands().forEach((name, command) -> describe(command, name, terminal.texts()));
        return line.execute(arguments);
    }

    private static int refuse(ParameterException wrong, Terminal terminal) {
        terminal.err().println(wrong.getMessage());
        terminal.err()
                .println(terminal.texts()
                        .get(
                                "command.wrong",
                                wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.WRONG_USE.code();
    }

    private static void describe(CommandLine line, String name, Texts texts) {
        line.getCommandSpec().usageMessage().description(texts.get("command.about." + name));
        line.getSubcommands().forEach((part, command) -> describe(command, name + "-" + part, texts));
    }
}
