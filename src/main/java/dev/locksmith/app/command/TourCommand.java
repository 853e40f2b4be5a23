package dev.locksmith.app.command;

import dev.locksmith.app.tour.Tour;
import dev.locksmith.app.tour.TourEnded;
import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.app.wiring.ConsoleAssembly;
import dev.locksmith.config.Config;
import dev.locksmith.config.ConfigReader;
import dev.locksmith.config.HostEnvironment;
import dev.locksmith.text.ExpectedFailure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `tour [DIR]`: the real console, driven through the main job without a display, on a database of its own.
@Command(name = "tour")
final class TourCommand implements Callable<Integer> {
    private static final double WIDTH = 990;
    private static final double HEIGHT = 760;

    private final LocksmithCommand program;

    @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "command.option.pictures")
    private @Nullable Path pictures;

    TourCommand(LocksmithCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        var home = home();
        try {
            var exit = tour(home);
            clear(home);
            return exit.code();
        } catch (ExpectedFailure told) {
            // of any kind; what nobody expected stays in the log of the folder, to which its sentence points
            clear(home);
            throw told;
        }
    }

    private ExitCode tour(Path home) {
        var terminal = program.terminal();
        var ended = new AtomicBoolean();
        Signals.onEnd(() -> ended.set(true));
        try (var locksmith = ApplicationContext.open(config(home), terminal.err())) {
            StartupMessages.demo(locksmith, terminal);
            var storefront = locksmith.startStorefront(locksmith.config().storefront());
            var console = new ConsoleAssembly(locksmith, locksmith.startConsoleMail(), terminal.texts());
            Platform.startup(() -> {});
            return drive(console, storefront.url(), ended) ? ExitCode.DONE : ExitCode.FAILED;
        } catch (TourEnded _) {
            terminal.err().println(terminal.texts().get("command.tour.ended"));
            return ExitCode.FAILED;
        }
    }

    private boolean drive(ConsoleAssembly console, URI storefront, AtomicBoolean ended) {
        var terminal = program.terminal();
        var folder = folder();
        var tour = Tour.over(
                () -> {
                    var stage = new Stage();
                    var window = console.show(stage);
                    // whole on the headless screen, which is 1000 pixels square and draws nothing beyond its edges
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(WIDTH);
                    stage.setHeight(HEIGHT);
                    return new Tour.Opened(stage, window.appearance());
                },
                storefront,
                folder,
                terminal.texts(),
                ended::get);
        try {
            var done = tour.run(terminal.out()::println);
            terminal.say("command.tour.pictures", folder);
            return done;
        } finally {
            Platform.exit();
        }
    }

    /// Everything as out of the box, but for the data folder and the port.
    private static Config config(Path home) {
        var alone = Map.of("LOCKSMITH_HOME", home.toString(), "LOCKSMITH_STOREFRONT_LISTEN", "127.0.0.1:0");
        return ConfigReader.read(
                Optional.empty(), new HostEnvironment(alone, System.getProperty("os.name"), home, home));
    }

    private Path folder() {
        if (pictures != null) return pictures.toAbsolutePath();
        var target = Path.of("target").toAbsolutePath();
        return Files.isDirectory(target)
                ? target.resolve("tour")
                : Path.of("tour").toAbsolutePath();
    }

    private static Path home() {
        try {
            return Files.createTempDirectory("locksmith-tour");
        } catch (IOException failed) {
            throw new ExpectedFailure("home.unwritable", failed, System.getProperty("java.io.tmpdir"));
        }
    }

    private static void clear(Path home) {
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException busy) {
            // the system clears its temporary folder some day
        }
    }
}
