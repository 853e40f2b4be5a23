package dev.locksmith.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

/// `serve`: storefront, web API and dispatcher without a window, until it is told to end.
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    private final Program program;

    ServeCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws InterruptedException {
        var told = new CountDownLatch(1);
        Signals.onEnd(told::countDown);
        var terminal = program.terminal();
        try (var locksmith = program.open()) {
            Announcements.demo(locksmith, terminal);
            Announcements.requireLinks(locksmith, terminal);
            Announcements.shop(
                    locksmith, locksmith.startStorefront(locksmith.storefront().ofService()), terminal);
            if (locksmith.startMail().isEmpty()) terminal.say("command.serve.mail-waits");
            terminal.say("command.serve.running");
            told.await();
        }
        terminal.say("command.serve.stopped");
        return Exit.DONE.code();
    }
}
