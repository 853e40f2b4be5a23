package dev.locksmith.mail;

import dev.locksmith.mail.Settlement.Attempted;
import dev.locksmith.text.ExpectedFailure;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes one message all the way: has it composed, hands it over, has the outcome written down.
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Outbox outbox;
    private final Leases leases;
    private final Settlement settlement;
    private final Map<String, Composer> composers;
    private final MailRoutes routes;

    Courier(Outbox outbox, Leases leases, Settlement settlement, List<Composer> composers, MailRoutes routes) {
        this.outbox = outbox;
        this.leases = leases;
        this.settlement = settlement;
        this.composers = composers.stream().collect(Collectors.toMap(Composer::kind, Function.identity()));
        this.routes = routes;
    }

    /// @return how it ended; empty = no attempt was made
    Optional<Delivery> deliver(Leases.Claim claim, long id) {
        var held = leases.held(claim, id);
        if (held.isEmpty()) return Optional.empty();
        var message = held.get();
        if (!outbox.clock().instant().isBefore(message.notAfter())) {
            settlement.cancelled(claim, message, StoredWords.get("mail.reply.too-old"));
            return Optional.empty();
        }
        var composer = Optional.ofNullable(composers.get(message.kind()));
        var attempted = attempt(claim, message, composer);
        attempted.ifPresent(result -> settle(claim, message, composer, result));
        return attempted.map(Attempted::delivery);
    }

    private Optional<Attempted> attempt(Leases.Claim claim, OutboxMessage message, Optional<Composer> composer) {
        if (composer.isEmpty()) return Optional.of(deferred("mail.reply.unknown-kind", message.kind()));
        try {
            return switch (composer.get().compose(message)) {
                case Letter letter -> Optional.of(handOver(message, letter));
                case Obsolete(var why) -> {
                    settlement.cancelled(claim, message, why);
                    yield Optional.empty();
                }
            };
        } catch (ExpectedFailure told) {
            return Optional.of(new Attempted(new Delivery.Deferred(0, StoredWords.of(told)), false));
        } catch (RuntimeException unexpected) {
            log("could not be sent", message, unexpected);
            return Optional.of(deferred("mail.reply.failed"));
        }
    }

    private Attempted handOver(OutboxMessage message, Letter letter) {
        var route = routes.of(message.recipient());
        var mail = new OutgoingMail(message.messageId(), message.recipient(), message.recipientName(), letter);
        return new Attempted(route.transport().send(mail), route.caught());
    }

    private void settle(Leases.Claim claim, OutboxMessage message, Optional<Composer> composer, Attempted result) {
        try {
            settlement.attempted(claim, message, composer, result);
        } catch (RuntimeException unexpected) {
            // What happened is written down even if the composer stumbles over it; else the mail would go out again.
            log("could not be settled with its composer", message, unexpected);
            settlement.attempted(claim, message, Optional.empty(), result);
        }
    }

    private static Attempted deferred(String key, Object... values) {
        return new Attempted(new Delivery.Deferred(0, StoredWords.get(key, values)), false);
    }

    /// Names the failure and its place, but not its words: they may quote a body, and so a live link.
    static void log(String what, OutboxMessage message, RuntimeException failed) {
        var place = Arrays.stream(failed.getStackTrace()).findFirst();
        LOG.error(
                "Message {} ({}) {}: {} at {}",
                message.id(),
                message.kind(),
                what,
                failed.getClass().getName(),
                place.map(StackTraceElement::toString).orElse("?"));
    }
}
