package dev.locksmith.mail.dispatch;

import dev.locksmith.database.DatabaseFailure;
import dev.locksmith.mail.dispatch.DeliveryRecorder.Attempted;
import dev.locksmith.mail.letter.Letter;
import dev.locksmith.mail.letter.Obsolete;
import dev.locksmith.mail.outbox.MailKind;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.mail.outbox.StoredWords;
import dev.locksmith.text.Busy;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Unavailable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends one message: has it composed, delivers it, has the outcome recorded.
final class MessageSender {
    private static final Logger LOG = LoggerFactory.getLogger(MessageSender.class);

    private final Leases leases;
    private final OutcomeKeeper outcomes;
    private final Map<MailKind, Composer> composers;
    private final MailRoutes routes;
    private final AttemptClock clock;

    MessageSender(
            Leases leases, OutcomeKeeper outcomes, List<Composer> composers, MailRoutes routes, AttemptClock clock) {
        this.leases = leases;
        this.outcomes = outcomes;
        this.composers = composers.stream().collect(Collectors.toMap(Composer::kind, Function.identity()));
        this.routes = routes;
        this.clock = clock;
    }

    /// @return how it ended; empty = no attempt was made
    /// @throws RuntimeException when the database fails before anything was sent
    Optional<Delivery> deliver(Claim claim, long id) {
        var begun = leases.begin(claim, id);
        if (begun.isEmpty()) return Optional.empty();
        var message = begun.get();
        if (!clock.now().isBefore(message.notAfter())) {
            outcomes.cancelled(claim, message, StoredWords.get("mail.reply.too-old"));
            return Optional.empty();
        }
        var composer = Optional.ofNullable(composers.get(message.kind()));
        var attempted = attempt(claim, message, composer);
        attempted.ifPresent(result -> outcomes.record(claim, message, composer, result));
        return attempted.map(Attempted::delivery);
    }

    private Optional<Attempted> attempt(Claim claim, OutboxMessage message, Optional<Composer> composer) {
        if (composer.isEmpty())
            return Optional.of(deferred(
                    StoredWords.get("mail.reply.unknown-kind", message.kind().name())));
        try {
            return switch (composer.get().compose(message)) {
                case Letter letter -> Optional.of(handOver(message, letter));
                case Obsolete(var why) -> {
                    outcomes.cancelled(claim, message, StoredWords.get(why.key()));
                    yield Optional.empty();
                }
            };
        } catch (Busy | Unavailable untried) {
            throw untried;
        } catch (ExpectedFailure told) { // of any kind: its sentence is why the message waits
            return Optional.of(deferred(StoredWords.of(told)));
        } catch (RuntimeException failed) { // of any composer or transport: other messages must go on
            if (DatabaseFailure.isTransient(failed)) throw failed;
            log("could not be sent", message, failed);
            return Optional.of(deferred(StoredWords.get("mail.reply.failed")));
        }
    }

    private Attempted handOver(OutboxMessage message, Letter letter) {
        var route = routes.of(message.recipient());
        var mail = new OutgoingMail(message.messageId(), message.recipient(), message.recipientName(), letter);
        var stopwatch = clock.start();
        var delivery = route.transport().send(mail);
        return new Attempted(delivery, route.caught(), stopwatch.now());
    }

    private Attempted deferred(String why) {
        return new Attempted(new Delivery.Deferred(0, why), false, clock.now());
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
}
