package dev.locksmith.app;

import dev.locksmith.app.Terminal.Report;
import dev.locksmith.customer.Customer;
import dev.locksmith.mail.MessageState;
import dev.locksmith.mail.OutboxMessage;
import dev.locksmith.password.PasswordMails;
import dev.locksmith.password.PasswordResets;
import dev.locksmith.password.ResetOutcome;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `reset-password EMAIL`: what the button does, from a terminal.
@Command(name = "reset-password")
final class ResetPasswordCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    private final CustomerArguments arguments = new CustomerArguments();

    @Option(names = "--over-limit", paramLabel = "REASON", descriptionKey = "command.option.over-limit")
    private @Nullable String overLimit;

    ResetPasswordCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        var terminal = program.terminal();
        try (var locksmith = program.open()) {
            // where no link can be made, the mail waits and says why
            var _ = Announcements.links(locksmith, terminal);
            var report = arguments.act(locksmith, terminal.texts(), customer -> reset(locksmith, customer));
            return terminal.report(report, arguments.json());
        }
    }

    private Report reset(Locksmith locksmith, Customer customer) {
        var resets = locksmith.features().passwords().resets();
        var outcome = overLimit == null
                ? resets.requestByStaff(Locksmith.owner(), customer.id())
                : resets.requestOverLimit(Locksmith.owner(), customer.id(), overLimit);
        var texts = program.terminal().texts();
        return switch (outcome) {
            case ResetOutcome.Requested(var resetId) -> requested(locksmith, customer, resetId);
            case ResetOutcome.TooSoon(var next, var apart) ->
                new Report(
                        Exit.REFUSED,
                        texts.get("command.reset.too-soon", customer.email(), apart.toMinutes(), moment(next)),
                        Facts.of("too-soon", customer)
                                .and("nextAllowedAt", next.toString())
                                .all());
            case ResetOutcome.TooMany(var next, var perHour) ->
                new Report(
                        Exit.REFUSED,
                        texts.get("command.reset.too-many", customer.email(), perHour, moment(next)),
                        Facts.of("too-many", customer)
                                .and("nextAllowedAt", next.toString())
                                .all());
            case ResetOutcome.Inactive() ->
                new Report(
                        Exit.REFUSED,
                        texts.get("command.reset.inactive", customer.email()),
                        Facts.of("inactive", customer).all());
            case ResetOutcome.EmailHeld(var by, var at, var until) ->
                new Report(
                        Exit.REFUSED,
                        texts.get("command.reset.email-held", customer.email(), by, moment(at), moment(until)),
                        Facts.of("email-held", customer)
                                .and("nextAllowedAt", until.toString())
                                .all());
            case ResetOutcome.NoSuchCustomer() ->
                new Report(
                        Exit.FAILED,
                        texts.get("command.no-such-customer", customer.email()),
                        Facts.of("no-such-customer", customer).all());
        };
    }

    /// The act is done; its mail is sent at once where it can be. What became of it decides on the words and the exit
    /// code.
    private Report requested(Locksmith locksmith, Customer customer, long resetId) {
        var leaves = MailService.withoutMailbox(locksmith.config(), locksmith.features())
                .map(mail -> sendNow(mail, customer.email()))
                .orElse(false);
        var message = message(locksmith, customer, resetId);
        var fate = fate(message.state(), leaves);
        var sentence = program.terminal().texts().get(fate.key, customer.email(), message.reply());
        var facts = Facts.of("requested", customer)
                .and("reset", resetId)
                .and("mail", message.state().name().toLowerCase(Locale.ROOT))
                .and("reply", message.reply())
                .and("waitsForConsole", fate == Fate.TO_CATCH);
        return new Report(fate.exit, sentence, facts.all());
    }

    /// @return whether mail to the address leaves the house, instead of waiting for a console that catches it
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

    private static OutboxMessage message(Locksmith locksmith, Customer customer, long resetId) {
        return locksmith.features().outbox().about(Locksmith.owner(), PasswordMails.about(customer.id()), 10).stream()
                .filter(message -> message.kind().equals(PasswordResets.MAIL_KIND) && message.reference() == resetId)
                .findFirst()
                .orElseThrow();
    }

    private String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(program.terminal().texts().locale())
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }

    /// What can have become of the mail when the command ends.
    private enum Fate {
        SENT("sent", Exit.DONE),
        CAUGHT("caught", Exit.DONE),
        TO_CATCH("to-catch", Exit.NOT_MAILED),
        WAITS("waits", Exit.NOT_MAILED),
        DEFERRED("deferred", Exit.NOT_MAILED),
        BLOCKED("blocked", Exit.FAILED),
        CANCELLED("cancelled", Exit.FAILED);

        private final String key;
        private final Exit exit;

        Fate(String word, Exit exit) {
            this.key = "command.reset." + word;
            this.exit = exit;
        }
    }
}
