package dev.locksmith.app;

import dev.locksmith.app.command.CommandLines;
import dev.locksmith.app.command.Terminal;
import dev.locksmith.config.HostEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// One command, run as from a terminal, and what it came to.
public record CommandRun(int exit, String out, String err) {
    /// Runs a command on a data folder, with environment variables beside it.
    public static CommandRun of(Path home, Map<String, String> variables, String... arguments) {
        var environment = new HashMap<>(variables);
        environment.put("LOCKSMITH_HOME", home.toString());
        environment.putIfAbsent("LOCKSMITH_DEMO_CUSTOMERS", "12");
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        var exit = CommandLines.run(new HostEnvironment(environment, "Linux", home, home), terminal, arguments);
        return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
