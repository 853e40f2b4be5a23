package dev.locksmith.mail.dispatch;

import dev.locksmith.database.DatabaseTrouble;
import dev.locksmith.mail.dispatch.DeliveryRecorder.Attempted;
import dev.locksmith.mail.letter.Letter;
import dev.locksmith.mail.letter.Obsolete;
import dev.locksmith.mail.outbox.MailKind;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.mail.outbox.StoredWords;
import dev.locksmith.text.ExpectedFailure;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes one message all the way: has it composed, hands it over, has the outcome written down.
final class MessageSender {
    private static final Logger LOG = LoggerFactory.getLogger(MessageSender.class);

    private final Outbox outbox;
    private final Leases leases;
    private final DeliveryRecorder recorder;
    private final OutcomeKeeper outcomes;
    private final Map<MailKind, Composer> composers;
    private final MailRoutes routes;
    private final LongSupplier nanos;

    MessageSender(Hands hands, List<Composer> composers, MailRoutes routes) {
        this.outbox = hands.outbox();
        this.leases = hands.leases();
        this.recorder = hands.recorder();
        this.outcomes = hands.outcomes();
        this.nanos = hands.nanos();
        this.composers = composers.stream().collect(Collectors.toMap(Composer::kind, Function.identity()));
        this.routes = routes;
    }

    /// @return how it ended; empty = no attempt was made
    /// @throws RuntimeException in trouble with the database before anything was sent
    Optional<Delivery> deliver(Claim claim, long id) {
        var begun = leases.begin(claim, id);
        if (begun.isEmpty()) return Optional.empty();
        var message = begun.get();
        if (!outbox.clock().instant().isBefore(message.notAfter())) {
            recorder.cancelled(claim, message, StoredWords.get("mail.reply.too-old"));
            return Optional.empty();
        }
        var composer = Optional.ofNullable(composers.get(message.kind()));
        var attempted = attempt(claim, message, composer);
        attempted.ifPresent(result -> outcomes.settle(claim, message, composer, result));
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
                    recorder.cancelled(claim, message, why);
                    yield Optional.empty();
                }
            };
        } catch (RuntimeException failed) {
            if (DatabaseTrouble.in(failed)) throw failed;
            if (failed instanceof ExpectedFailure told) return Optional.of(deferred(StoredWords.of(told)));
            log("could not be sent", message, failed);
            return Optional.of(deferred(StoredWords.get("mail.reply.failed")));
        }
    }

    private Attempted handOver(OutboxMessage message, Letter letter) {
        var route = routes.of(message.recipient());
        var mail = new OutgoingMail(message.messageId(), message.recipient(), message.recipientName(), letter);
        // The clock may ask the database, which must not come between what a server said and its being kept.
        var begun = outbox.clock().instant();
        var started = nanos.getAsLong();
        var delivery = route.transport().send(mail);
        var ended = begun.plusNanos(nanos.getAsLong() - started).truncatedTo(ChronoUnit.MICROS);
        return new Attempted(delivery, route.caught(), ended);
    }

    private Attempted deferred(String why) {
        return new Attempted(
                new Delivery.Deferred(0, why), false, outbox.clock().instant());
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

    /// What it reads and writes with.
    ///
    /// @param nanos the machine's monotonic timer
    record Hands(Outbox outbox, Leases leases, DeliveryRecorder recorder, OutcomeKeeper outcomes, LongSupplier nanos) {}
}
