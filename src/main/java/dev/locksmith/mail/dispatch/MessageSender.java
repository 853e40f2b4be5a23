package dev.locksmith.mail.dispatch;

import dev.locksmith.database.DatabaseFailure;
import dev.locksmith.mail.letter.Letter;
import dev.locksmith.mail.letter.Obsolete;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.mail.outbox.StoredWords;
import dev.locksmith.text.ExpectedFailure;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends one message: has its mail written and hands that over.
final class MessageSender {
    private static final Logger LOG = LoggerFactory.getLogger(MessageSender.class);

    private final MailRoutes routes;
    private final AttemptClock clock;

    MessageSender(MailRoutes routes, AttemptClock clock) {
        this.routes = routes;
        this.clock = clock;
    }

    /// @throws RuntimeException when the database fails before anything was sent
    Attempt send(Draft draft) {
        var message = draft.message();
        if (!clock.now().isBefore(message.notAfter())) return new Cancelled(StoredWords.get("mail.reply.too-old"));
        if (draft.composer().isEmpty())
            return new Made(deferred(
                    draft,
                    StoredWords.get("mail.reply.unknown-kind", message.kind().name())));
        try {
            return switch (draft.mail().get()) {
                case Letter letter -> handOver(draft, letter);
                case Obsolete(var why) -> new Cancelled(StoredWords.get(why.key()));
            };
        } catch (ExpectedFailure told) { // of any kind: its sentence is why the message waits
            if (DatabaseFailure.isTransient(told)) throw told;
            return new Made(deferred(draft, StoredWords.of(told)));
        } catch (RuntimeException failed) { // of any composer or transport: other messages must go on
            if (DatabaseFailure.isTransient(failed)) throw failed;
            log("could not be sent", message, failed);
            return new Made(deferred(draft, StoredWords.get("mail.reply.failed")));
        }
    }

    private Made handOver(Draft draft, Letter letter) {
        var message = draft.message();
        var route = routes.of(message.recipient());
        var mail = new OutgoingMail(message.messageId(), message.recipient(), message.recipientName(), letter);
        var stopwatch = clock.start();
        var delivery = route.transport().send(mail);
        return new Made(new AttemptOutcome(message, draft.composer(), delivery, route.caught(), stopwatch.now()));
    }

    private AttemptOutcome deferred(Draft draft, String why) {
        var composer = Optional.<Composer>empty();
        return new AttemptOutcome(draft.message(), composer, new Delivery.Deferred(0, why), false, clock.now());
    }

    /// Names the failure and its place, but not its words: they may quote a body, and so a live link.
    static void log(String what, OutboxMessage message, RuntimeException failed) {
        var place = Arrays.stream(failed.getStackTrace()).findFirst();
        LOG.error(
                "Message {} ({}) {}: {} at {}",
                message.id(),
                message.kind().name(),
                what,
                failed.getClass().getName(),
                place.map(StackTraceElement::toString).orElse("?"));
    }

    /// What came of a draft.
    sealed interface Attempt {}

    /// An attempt at sending was made.
    record Made(AttemptOutcome outcome) implements Attempt {}

    /// It is not to be sent any more.
    record Cancelled(String why) implements Attempt {}
}
