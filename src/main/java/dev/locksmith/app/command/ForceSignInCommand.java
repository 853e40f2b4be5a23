package dev.locksmith.app.command;

import dev.locksmith.access.ForceSignInOutcome;
import dev.locksmith.app.command.Terminal.Report;
import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.customer.Customer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `force-sign-in EMAIL --yes`: what the button does, from a terminal. `--yes` is the dialog's OK.
@Command(name = "force-sign-in")
final class ForceSignInCommand implements Callable<Integer> {
    private final LocksmithCommand program;

    @Mixin
    private final CustomerArguments arguments = new CustomerArguments();

    @Option(names = "--yes", descriptionKey = "command.option.yes")
    private boolean yes;

    @Option(names = "--sessions", descriptionKey = "command.option.sessions")
    private boolean sessions;

    ForceSignInCommand(LocksmithCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        var terminal = program.terminal();
        try (var locksmith = program.open()) {
            var report = arguments.act(locksmith, terminal.texts(), customer -> revoke(locksmith, customer));
            return terminal.report(report, arguments.json());
        }
    }

    private Report revoke(ApplicationContext locksmith, Customer customer) {
        var texts = program.terminal().texts();
        if (!yes) return unconfirmed(locksmith, customer);
        return switch (locksmith.services().forceSignIn().revoke(ApplicationContext.owner(), customer.id(), sessions)) {
            case ForceSignInOutcome.Revoked(var tokens, var integrations, var ended) ->
                new Report(
                        ExitCode.DONE,
                        texts.get("command.revoke.done", customer.email(), tokens, integrations, ended),
                        JsonResult.of("revoked", customer)
                                .and("tokens", tokens)
                                .and("integrations", integrations)
                                .and("sessions", ended)
                                .all());
            case ForceSignInOutcome.NothingToRevoke() -> nothing(customer);
            case ForceSignInOutcome.NoSuchCustomer() ->
                new Report(
                        ExitCode.FAILED,
                        texts.get("command.no-such-customer", customer.email()),
                        JsonResult.of("no-such-customer", customer).all());
        };
    }

    /// What there is to take back wants a yes; where there is nothing, none is asked for.
    private Report unconfirmed(ApplicationContext locksmith, Customer customer) {
        var held = locksmith.services().tokens().ofCustomer(ApplicationContext.owner(), customer.id()).stream()
                .mapToInt(access -> access.tokens().size())
                .sum();
        var open = sessions
                ? locksmith
                        .services()
                        .sessions()
                        .open(ApplicationContext.owner(), customer.id())
                        .size()
                : 0;
        if (held + open == 0) return nothing(customer);
        return new Report(
                ExitCode.WRONG_USE,
                program.terminal().texts().get("command.revoke.unconfirmed", customer.email(), held, open),
                JsonResult.of("unconfirmed", customer)
                        .and("tokens", held)
                        .and("sessions", open)
                        .all());
    }

    private Report nothing(Customer customer) {
        return new Report(
                ExitCode.DONE,
                program.terminal().texts().get("command.revoke.nothing", customer.email()),
                JsonResult.of("nothing-to-revoke", customer).all());
    }
}
