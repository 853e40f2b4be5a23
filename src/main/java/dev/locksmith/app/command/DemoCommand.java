package dev.locksmith.app.command;

import dev.locksmith.app.command.Terminal.Report;
import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.config.EnvironmentKind;
import dev.locksmith.customer.demo.ManyDemoCustomers;
import dev.locksmith.text.ExpectedFailure;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: fills a shop for trying things with very many customers. Asked to stop, it leaves those who are made.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private static final long MOST = 10_000_000;

    private final LocksmithCommand program;

    @Option(names = "--customers", paramLabel = "NUMBER", required = true, descriptionKey = "command.option.customers")
    private long customers;

    @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "command.option.seed")
    private long seed = ManyDemoCustomers.usualSeed();

    @Option(names = "--json", descriptionKey = "command.option.json")
    private boolean json;

    DemoCommand(LocksmithCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        if (customers < 1 || customers > MOST) throw new ExpectedFailure("demo.count", MOST);
        var terminal = program.terminal();
        try (var stop = StopSignal.listen();
                var locksmith = program.open()) {
            var line = new ProgressLine(terminal);
            var made = demo(locksmith)
                    .make(
                            customers,
                            seed,
                            () -> stop.received().isPresent(),
                            done -> line.at(done, (double) done / customers));
            var exit = made < customers ? stop.received().orElse(ExitCode.FAILED) : ExitCode.DONE;
            var sentence = terminal.texts().get("command.demo.done", made, Long.toString(seed));
            return terminal.report(new Report(exit, sentence, Map.of("made", made, "seed", seed)), json);
        }
    }

    private static ManyDemoCustomers demo(ApplicationContext locksmith) {
        if (locksmith.config().environment().kind() == EnvironmentKind.PRODUCTION)
            throw new ExpectedFailure("demo.production");
        var services = locksmith.services();
        return new ManyDemoCustomers(services.database(), services.customers(), services.websites());
    }
}
