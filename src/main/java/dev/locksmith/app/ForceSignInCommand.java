package dev.locksmith.app;

import dev.locksmith.access.ForceSignInOutcome;
import dev.locksmith.app.Terminal.Report;
import dev.locksmith.customer.Customer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `force-sign-in EMAIL --yes`: what the button does, from a terminal. `--yes` is the dialog's OK.
@Command(name = "force-sign-in")
final class ForceSignInCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    private final CustomerArguments arguments = new CustomerArguments();

    @Option(names = "--yes", descriptionKey = "command.option.yes")
    private boolean yes;

    @Option(names = "--sessions", descriptionKey = "command.option.sessions")
    private boolean sessions;

    ForceSignInCommand(Program program) {
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

    private Report revoke(Locksmith locksmith, Customer customer) {
        var texts = program.terminal().texts();
        if (!yes) return unconfirmed(locksmith, customer);
        return switch (locksmith.features().forceSignIn().revoke(Locksmith.owner(), customer.id(), sessions)) {
            case ForceSignInOutcome.Revoked(var tokens, var integrations, var ended) ->
                new Report(
                        Exit.DONE,
                        texts.get("command.revoke.done", customer.email(), tokens, integrations, ended),
                        Facts.of("revoked", customer)
                                .and("tokens", tokens)
                                .and("integrations", integrations)
                                .and("sessions", ended)
                                .all());
            case ForceSignInOutcome.NothingToRevoke() -> nothing(customer);
            case ForceSignInOutcome.NoSuchCustomer() ->
                new Report(
                        Exit.FAILED,
                        texts.get("command.no-such-customer", customer.email()),
                        Facts.of("no-such-customer", customer).all());
        };
    }

    /// What there is to take back wants a yes; where there is nothing, none is asked for.
    private Report unconfirmed(Locksmith locksmith, Customer customer) {
        var held = locksmith.features().tokens().ofCustomer(Locksmith.owner(), customer.id()).stream()
                .mapToInt(access -> access.tokens().size())
                .sum();
        var open = sessions
                ? locksmith
                        .features()
                        .sessions()
                        .open(Locksmith.owner(), customer.id())
                        .size()
                : 0;
        if (held + open == 0) return nothing(customer);
        return new Report(
                Exit.WRONG_USE,
                program.terminal().texts().get("command.revoke.unconfirmed", customer.email(), held, open),
                Facts.of("unconfirmed", customer)
                        .and("tokens", held)
                        .and("sessions", open)
                        .all());
    }

    private Report nothing(Customer customer) {
        return new Report(
                Exit.DONE,
                program.terminal().texts().get("command.revoke.nothing", customer.email()),
                Facts.of("nothing-to-revoke", customer).all());
    }
}
