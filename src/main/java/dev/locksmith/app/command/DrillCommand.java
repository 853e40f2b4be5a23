package dev.locksmith.app.command;

import dev.locksmith.app.command.Terminal.Report;
import dev.locksmith.app.drill.Drill;
import dev.locksmith.app.drill.DrillStep;
import dev.locksmith.app.scenario.StepResult;
import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.customer.Customer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `drill`: takes a test customer through a whole reset and says of each step whether it held.
@Command(name = "drill")
final class DrillCommand implements Callable<Integer> {
    private final LocksmithCommand program;

    @Option(names = "--customer", paramLabel = "EMAIL", descriptionKey = "command.option.drill-customer")
    private @Nullable String email;

    @Option(names = "--website", paramLabel = "CODE", descriptionKey = "command.option.website")
    private @Nullable String website;

    @Option(names = "--json", descriptionKey = "command.option.json")
    private boolean json;

    DrillCommand(LocksmithCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        var terminal = program.terminal();
        try (var locksmith = program.open()) {
            var drilled = Optional.ofNullable(email)
                    .or(() -> Drill.suggested(locksmith.config().environment()));
            if (drilled.isEmpty()) {
                var sentence = terminal.texts().get("command.drill.production");
                return terminal.report(
                        new Report(ExitCode.WRONG_USE, sentence, Map.of("outcome", "no-customer")), json);
            }
            if (!json) StartupMessages.demo(locksmith, terminal);
            var named = new CustomerArguments(drilled.get(), website, json);
            return terminal.report(
                    named.act(locksmith, terminal.texts(), customer -> drill(locksmith, customer)), json);
        }
    }

    private Report drill(ApplicationContext locksmith, Customer customer) {
        var terminal = program.terminal();
        StartupMessages.requireLinks(locksmith, terminal);
        locksmith.startStorefront(locksmith.storefront().ofTrial());
        var mail = locksmith.startDrillMail(customer.email());
        try (var drill = locksmith.drill(mail.mailbox(), customer)) {
            var results = drill.run(result -> {
                if (!json) terminal.out().println(words(result));
            });
            var passed = results.stream().allMatch(StepResult::passed);
            var sentence =
                    terminal.texts().get(passed ? "command.drill.passed" : "command.drill.failed", customer.email());
            return new Report(passed ? ExitCode.DONE : ExitCode.FAILED, sentence, facts(passed, customer, results));
        }
    }

    private String words(StepResult<DrillStep> result) {
        var texts = program.terminal().texts();
        var step = texts.get("drill." + result.step().name());
        return result.passed()
                ? texts.get("command.drill.step", step)
                : texts.get("command.drill.step-failed", step, result.missing());
    }

    private static Map<String, Object> facts(boolean passed, Customer customer, List<StepResult<DrillStep>> results) {
        var steps = results.stream()
                .map(result ->
                        Map.of("step", result.step().name(), "passed", result.passed(), "missing", result.missing()))
                .toList();
        return JsonResult.of(passed ? "passed" : "failed", customer)
                .and("steps", steps)
                .all();
    }
}
