package dev.locksmith.app.command;

import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.app.wiring.Logging;
import dev.locksmith.config.ConfigMistakes;
import dev.locksmith.config.ConfigReader;
import dev.locksmith.config.HostEnvironment;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `locksmith` itself: what all commands share. Alone, it opens the console.
@Command(name = "locksmith", versionProvider = ProgramVersion.class)
public final class LocksmithCommand implements Callable<Integer> {
    private HostEnvironment host;
    private final Terminal terminal;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            descriptionKey = "command.option.config",
            scope = ScopeType.INHERIT)
    private @Nullable Path configFile;

    @Option(names = "--version", descriptionKey = "command.option.version", versionHelp = true)
    @SuppressWarnings("unused") // picocli reads it
    private boolean version;

    @Option(
            names = {"-h", "--help"},
            descriptionKey = "command.option.help",
            usageHelp = true,
            scope = ScopeType.INHERIT)
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    public LocksmithCommand(HostEnvironment host, Terminal terminal) {
        this.host = host;
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    /// Reads the configuration and opens the database.
    ApplicationContext open() {
        var config = ConfigReader.read(Optional.ofNullable(configFile), host);
        var warnings = config.warnings().stream()
                .map(warning -> warning.key() + ": " + warning.sentence(terminal.texts()))
                .toList();
        // said before anything can go wrong, and noted in the log, which is there only then
        warnings.forEach(terminal.err()::println);
        var locksmith = ApplicationContext.open(config, terminal.err());
        warnings.forEach(terminal::note);
        return locksmith;
    }

    /// Whether another data folder would be another database.
    boolean keepsItsDatabase() {
        try {
            return ConfigReader.read(Optional.ofNullable(configFile), host)
                    .database()
                    .embedded();
        } catch (ConfigMistakes unreadable) {
            return false;
        }
    }

    /// Has the program keep its own things, its log among them, in another folder from the next opening on.
    void useFolder(Path folder) {
        host = host.withHome(folder);
        Logging.leave();
    }

    /// Whether a window could be shown. Linux alone is often without a display.
    boolean hasDisplay() {
        var environment = host.environment();
        return !host.operatingSystem().equals("Linux")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    @Override
    public Integer call() throws InterruptedException {
        return new ConsoleCommand(this).call();
    }
}
