package dev.locksmith.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
    public Integer call() throws InterruptedException {
        if (!program.hasDisplay()) return new TourCommand(program).call();
        var terminal = program.terminal();
        var closed = new CountDownLatch(1);
        try (var locksmith = program.open()) {
            Announcements.demo(locksmith, terminal);
            Announcements.shop(locksmith, locksmith.startStorefront(), terminal);
            var console = new ConsoleAssembly(locksmith, locksmith.startConsoleMail(), terminal.texts());
            Signals.onEnd(closed::countDown);
            Platform.startup(() -> {
                var stage = new Stage();
                stage.setOnHidden(_ -> closed.countDown());
                var _ = console.show(stage);
            });
            closed.await();
            Platform.exit();
        }
        return Exit.DONE.code();
    }
}
