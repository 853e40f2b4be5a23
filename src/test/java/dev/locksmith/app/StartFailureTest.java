package dev.locksmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.app.command.ConsoleCommand;
import dev.locksmith.app.command.ExitCode;
import dev.locksmith.app.command.LocksmithCommand;
import dev.locksmith.app.command.Terminal;
import dev.locksmith.config.HostEnvironment;
import dev.locksmith.testing.TestWindow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real start of the console where something is in its way: a window says so, and can mend it.
class StartFailureTest {
    /// A whole program is started and ended, which takes its time on a busy machine.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path home;

    @TempDir
    private Path other;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final TestWindow window = TestWindow.open(_ -> {});
    private Optional<ConsoleCommand> command = Optional.empty();
    private CompletableFuture<Integer> exit = CompletableFuture.completedFuture(0);

    @AfterEach
    void closeEverything() {
        command.ifPresent(ConsoleCommand::end);
        exit.join();
        closeWindows();
    }

    @Test
    void aDamagedDatabaseIsToldInAWindowAndTheConsoleStartsOnceItIsMended() throws IOException {
        damage();
        start(Map.of());

        window.find("#start-failure");
        window.reads("Locksmith could not start").reads("is damaged");
        picture("start-failure");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(home.toString());
        window.click("#start-copy");
        window.await(
                "details can be pasted",
                () -> Clipboard.getSystemClipboard().getString().contains("Java 25"));

        Files.delete(home.resolve("locksmith.mv.db"));
        window.click("#start-again");

        awaitTheConsole();
        closeWindows();
        assertThat(exit.join()).isEqualTo(ExitCode.DONE.code());
    }

    @Test
    void anotherFolderStartsThere() throws IOException {
        damage();
        start(Map.of());

        window.click("#start-folder");

        awaitTheConsole();
        assertThat(other.resolve("locksmith.mv.db")).exists();
        assertThat(other.resolve("logs", "locksmith.log")).exists();
        closeWindows();
        assertThat(exit.join()).isEqualTo(ExitCode.DONE.code());
    }

    @Test
    void everyMistakeInTheConfigurationIsListedAndQuittingEndsAsWithoutAWindow() {
        start(Map.of("LOCKSMITH_MAIL_TRANSPORT", "pigeon", "LOCKSMITH_DEMO_CUSTOMERS", "many"));

        window.find("#start-failure");
        window.reads("LOCKSMITH_MAIL_TRANSPORT: ").reads("LOCKSMITH_DEMO_CUSTOMERS: ");
        picture("start-mistakes");
        assertThat(window.shows("#start-folder")).isFalse();
        window.click("#start-quit");

        assertThat(exit.join()).isEqualTo(ExitCode.WRONG_USE.code());
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("LOCKSMITH_MAIL_TRANSPORT: ");
    }

    private void damage() throws IOException {
        Files.write(
                home.resolve("locksmith.mv.db"), "no database ".repeat(10_000).getBytes(StandardCharsets.UTF_8));
    }

    private void start(Map<String, String> variables) {
        var environment = new HashMap<>(variables);
        environment.putIfAbsent("LOCKSMITH_DEMO_CUSTOMERS", "3");
        environment.put("LOCKSMITH_HOME", home.toString());
        environment.put("LOCKSMITH_STOREFRONT_LISTEN", "127.0.0.1:0");
        var host = new HostEnvironment(environment, "Linux", home, home);
        var terminal = new Terminal(new PrintStream(PrintStream.nullOutputStream()), new PrintStream(err, true));
        var console = new ConsoleCommand(new LocksmithCommand(host, terminal), _ -> Optional.of(other));
        command = Optional.of(console);
        exit = CompletableFuture.supplyAsync(console::run).orTimeout(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS);
    }

    /// Waits for the console's window to be shown.
    private void awaitTheConsole() {
        var shown = new CompletableFuture<Boolean>();
        InvalidationListener look = _ -> {
            if (windows().stream().anyMatch(StartFailureTest::isConsole)) shown.complete(true);
        };
        TestWindow.run(() -> {
            Window.getWindows().addListener(look);
            look.invalidated(Window.getWindows());
        });
        shown.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        TestWindow.run(() -> Window.getWindows().removeListener(look));
        window.find("#rail-customers");
    }

    private static boolean isConsole(Window window) {
        return window.getScene().lookup("#rail-customers") != null;
    }

    private void picture(String name) {
        // the program's own window, not the one that was opened for the robot
        TestWindow.picture(TestWindow.call(() -> windows().getLast().getScene().snapshot(null)), name);
    }

    private static List<Window> windows() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .filter(Window::isShowing)
                .toList();
    }

    private static void closeWindows() {
        TestWindow.run(() -> Stream.of(windows().toArray(Window[]::new))
                .forEach(window -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST))));
    }
}
