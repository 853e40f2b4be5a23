package dev.locksmith.app;

import dev.locksmith.app.command.CommandLines;
import dev.locksmith.app.command.Terminal;
import dev.locksmith.config.HostEnvironment;

/// The main class.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(CommandLines.run(HostEnvironment.here(), Terminal.standard(), arguments));
    }
}
