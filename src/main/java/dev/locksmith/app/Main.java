package dev.locksmith.app;

import dev.locksmith.config.Surroundings;

/// Where Java begins.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(CommandLines.run(Surroundings.here(), Terminal.standard(), arguments));
    }
}
