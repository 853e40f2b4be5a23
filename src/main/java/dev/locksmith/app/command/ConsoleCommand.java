package dev.locksmith.app.command;

import dev.locksmith.app.wiring.ConsoleAssembly;
import dev.locksmith.ui.shell.StartAnswer;
import dev.locksmith.ui.shell.StartFailureWindow;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import picocli.CommandLine.Command;

/// `console`: the window, with mailbox and storefront running behind it; where there is no display, the tour.
///
/// What cannot start says so in a window of its own as well as on standard error, and can be tried again: whoever
/// started the program from the desktop sees no terminal.
@Command(name = "console")
public final class ConsoleCommand implements Callable<Integer> {
    private final LocksmithCommand program;
    private final Function<Stage, Optional<Path>> folders;
    private final CompletableFuture<StartAnswer> ended = new CompletableFuture<>();

    public ConsoleCommand(LocksmithCommand program) {
        this(program, StartFailureWindow::pickFolder);
    }

    /// @param folders lets another data folder be picked
    public ConsoleCommand(LocksmithCommand program, Function<Stage, Optional<Path>> folders) {
        this.program = program;
        this.folders = folders;
    }

    @Override
    public Integer call() {
        if (!program.hasDisplay()) return new TourCommand(program).call();
        Signals.onEnd(this::end);
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            return run();
        } finally {
            Platform.exit();
        }
    }

    /// Has [#run] end soon, whatever is on screen.
    public void end() {
        ended.complete(new StartAnswer.Quit());
    }

    /// Opens the console, again if need be, and waits until it is closed. JavaFX runs already.
    public int run() {
        while (true) {
            var opened = new CompletableFuture<Boolean>();
            try {
                open(opened);
                return ExitCode.DONE.code();
            } catch (RuntimeException failure) { // of any kind: people must see why nothing opens
                if (opened.isDone()) throw failure;
                var code = program.terminal().fail(failure);
                switch (ask(failure)) {
                    case StartAnswer.Quit _ -> {
                        return code;
                    }
                    case StartAnswer.TryAgain _ -> {}
                    case StartAnswer.OtherFolder(var folder) -> program.useFolder(folder);
                }
            }
        }
    }

    /// @param opened done once people see the console
    private void open(CompletableFuture<Boolean> opened) {
        var terminal = program.terminal();
        var closed = new CompletableFuture<Boolean>();
        try (var locksmith = program.open()) {
            StartupMessages.demo(locksmith, terminal);
            StartupMessages.links(locksmith, terminal)
                    .ifPresent(missing -> terminal.warn(missing.sentence(terminal.texts())));
            StartupMessages.shop(locksmith, locksmith.startStorefront(locksmith.storefront()), terminal);
            var console = new ConsoleAssembly(locksmith, locksmith.startConsoleMail(), terminal.texts());
            locksmith.startJobs();
            Platform.runLater(() -> show(console, opened, closed));
            CompletableFuture.anyOf(closed, ended).join();
        }
    }

    /// A window that cannot be opened ends the program, instead of leaving it running where nobody sees it.
    private static void show(
            ConsoleAssembly console, CompletableFuture<Boolean> opened, CompletableFuture<Boolean> closed) {
        try {
            var stage = new Stage();
            stage.setOnHidden(_ -> closed.complete(true));
            var _ = console.show(stage);
            opened.complete(true);
        } catch (RuntimeException | Error failed) {
            closed.completeExceptionally(failed);
        }
    }

    private StartAnswer ask(RuntimeException failure) {
        var why = program.terminal().startFailure(failure, program.keepsItsDatabase());
        var answer = new CompletableFuture<StartAnswer>();
        Platform.runLater(() -> StartFailureWindow.show(new Stage(), why, folders, answer::complete));
        return CompletableFuture.anyOf(answer, ended)
                .thenApply(StartAnswer.class::cast)
                .join();
    }
}
