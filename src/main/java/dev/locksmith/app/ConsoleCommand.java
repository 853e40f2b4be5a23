package dev.locksmith.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import picocli.CommandLine.Command;

/// `console`: the window, with mailbox and storefront running behind it; where there is no display, the tour.
@Command(name = "console")
final class ConsoleCommand implements Callable<Integer> {
    private final Program program;

    ConsoleCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        if (!program.hasDisplay()) return new TourCommand(program).call();
        var terminal = program.terminal();
        var closed = new CompletableFuture<Boolean>();
        try (var locksmith = program.open()) {
            Announcements.demo(locksmith, terminal);
            Announcements.shop(locksmith, locksmith.startStorefront(), terminal);
            var console = new ConsoleAssembly(locksmith, locksmith.startConsoleMail(), terminal.texts());
            Signals.onEnd(() -> closed.complete(true));
            Platform.startup(() -> open(console, closed));
            closed.join();
            Platform.exit();
        }
        return Exit.DONE.code();
    }

    /// A window that cannot be opened ends the program, instead of leaving it running where nobody sees it.
    private static void open(ConsoleAssembly console, CompletableFuture<Boolean> closed) {
        try {
            var stage = new Stage();
            stage.setOnHidden(_ -> closed.complete(true));
            var _ = console.show(stage);
        } catch (RuntimeException | Error failed) {
            closed.completeExceptionally(failed);
        }
    }
}
