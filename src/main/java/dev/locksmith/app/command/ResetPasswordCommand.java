package dev.locksmith.app.command;

import dev.locksmith.app.command.Terminal.Report;
import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.app.wiring.MailService;
import dev.locksmith.customer.Customer;
import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.reset.ResetMail;
import dev.locksmith.password.reset.ResetOutcome;
import dev.locksmith.text.TimeFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `reset-password EMAIL`: what the button does, from a terminal.
@Command(name = "reset-password")
final class ResetPasswordCommand implements Callable<Integer> {
    private final LocksmithCommand program;

    @Mixin
    private final CustomerArguments arguments = new CustomerArguments();

    @Option(names = "--over-limit", paramLabel = "REASON", descriptionKey = "command.option.over-limit")
    private @Nullable String overLimit;

    ResetPasswordCommand(LocksmithCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        var terminal = program.terminal();
        try (var locksmith = program.open()) {
            // where no link can be made, the mail waits and says why
            var _ = StartupMessages.links(locksmith, terminal);
            var report = arguments.act(locksmith, terminal.texts(), customer -> reset(locksmith, customer));
            return terminal.report(report, arguments.json());
        }
    }

    private Report reset(ApplicationContext locksmith, Customer customer) {
        var resets = locksmith.services().passwords().resets();
        var outcome = overLimit == null
                ? resets.requestByStaff(ApplicationContext.owner(), customer.id())
                : resets.requestOverLimit(ApplicationContext.owner(), customer.id(), overLimit);
        var texts = program.terminal().texts();
        return switch (outcome) {
            case ResetOutcome.Requested(var resetId) -> requested(locksmith, customer, resetId);
            case ResetOutcome.TooSoon(var next, var apart) ->
                new Report(
                        ExitCode.REFUSED,
                        texts.get("command.reset.too-soon", customer.email(), apart.toMinutes(), moment(next)),
                        JsonResult.of("too-soon", customer)
                                .and("nextAllowedAt", next.toString())
                                .all());
            case ResetOutcome.TooMany(var next, var perHour) ->
                new Report(
                        ExitCode.REFUSED,
                        texts.get("command.reset.too-many", customer.email(), perHour, moment(next)),
                        JsonResult.of("too-many", customer)
                                .and("nextAllowedAt", next.toString())
                                .all());
            case ResetOutcome.Inactive() ->
                new Report(
                        ExitCode.REFUSED,
                        texts.get("command.reset.inactive", customer.email()),
                        JsonResult.of("inactive", customer).all());
            case ResetOutcome.EmailHeld(var by, var at, var until) ->
                new Report(
                        ExitCode.REFUSED,
                        texts.get("command.reset.email-held", customer.email(), by, moment(at), moment(until)),
                        JsonResult.of("email-held", customer)
                                .and("nextAllowedAt", until.toString())
                                .all());
            case ResetOutcome.NoSuchCustomer() ->
                new Report(
                        ExitCode.FAILED,
                        texts.get("command.no-such-customer", customer.email()),
                        JsonResult.of("no-such-customer", customer).all());
        };
    }

    /// The act is done; its mail is sent at once where it can be. What became of it decides on the words and the exit
    /// code.
    private Report requested(ApplicationContext locksmith, Customer customer, long resetId) {
        var leaves = MailService.withoutMailbox(locksmith)
                .map(mail -> sendNow(mail, customer.email()))
                .orElse(false);
        var message = message(locksmith, customer, resetId);
        var fate = fate(message.state(), leaves);
        var sentence = program.terminal().texts().get(fate.key, customer.email(), message.reply());
        var facts = JsonResult.of("requested", customer)
                .and("reset", resetId)
                .and("mail", message.state().name().toLowerCase(Locale.ROOT))
                .and("reply", message.reply())
                .and("waitsForConsole", fate == Fate.TO_CATCH);
        return new Report(fate.exit, sentence, facts.all());
    }

    /// @return whether mail to the address goes to the mail server, instead of waiting for a console that catches it
    private static boolean sendNow(MailService service, String recipient) {
        try (service) {
            var _ = service.dispatcher().dispatchDue();
            return service.leaves(recipient);
        }
    }

    private static Fate fate(MessageState state, boolean leaves) {
        return switch (state) {
            case SENT -> Fate.SENT;
            case CAUGHT -> Fate.CAUGHT;
            case WAITING, SENDING -> leaves ? Fate.WAITS : Fate.TO_CATCH;
            case DEFERRED -> leaves ? Fate.DEFERRED : Fate.TO_CATCH;
            case BLOCKED -> Fate.BLOCKED;
            case CANCELLED -> Fate.CANCELLED;
        };
    }

    private static OutboxMessage message(ApplicationContext locksmith, Customer customer, long resetId) {
        return locksmith
                .services()
                .outbox()
                .about(ApplicationContext.owner(), MessageTopic.customer(customer.id()), 10)
                .stream()
                .filter(message -> message.kind().equals(ResetMail.KIND) && message.reference() == resetId)
                .findFirst()
                .orElseThrow();
    }

    private String moment(Instant instant) {
        return TimeFormat.forStaff(program.terminal().texts()).dateAndTime(instant);
    }

    /// What can have become of the mail when the command ends.
    private enum Fate {
        SENT("sent", ExitCode.DONE),
        CAUGHT("caught", ExitCode.DONE),
        TO_CATCH("to-catch", ExitCode.NOT_MAILED),
        WAITS("waits", ExitCode.NOT_MAILED),
        DEFERRED("deferred", ExitCode.NOT_MAILED),
        BLOCKED("blocked", ExitCode.FAILED),
        CANCELLED("cancelled", ExitCode.FAILED);

        private final String key;
        private final ExitCode exit;

        Fate(String word, ExitCode exit) {
            this.key = "command.reset." + word;
            this.exit = exit;
        }
    }
}
