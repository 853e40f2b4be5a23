package dev.locksmith.app.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

/// `serve`: storefront, web API and dispatcher without a window, until it is told to end.
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    private final LocksmithCommand program;

    ServeCommand(LocksmithCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() throws InterruptedException {
        var told = new CountDownLatch(1);
        Signals.onEnd(told::countDown);
        var terminal = program.terminal();
        try (var locksmith = program.open()) {
            StartupMessages.demo(locksmith, terminal);
            StartupMessages.requireLinks(locksmith, terminal);
            StartupMessages.shop(
                    locksmith, locksmith.startStorefront(locksmith.storefront().ofService()), terminal);
            if (locksmith.startMail().isEmpty()) terminal.say("command.serve.mail-waits");
            locksmith.startJobs();
            terminal.say("command.serve.running");
            told.await();
        }
        terminal.say("command.serve.stopped");
        return ExitCode.DONE.code();
    }
}
