package dev.locksmith.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Takes due messages in hand, for a time. A dispatcher that dies holds nothing for longer than its lease, and two
/// dispatchers never hold the same message.
final class Leases {
    /// How long after a crash its messages wait for another dispatcher.
    static final Duration LEASE = Duration.ofMinutes(3);
    /// What must be left of a lease to begin sending: every step of a dialogue with a mail server may take ten seconds.
    private static final Duration ENOUGH = Duration.ofMinutes(2);

    private final Outbox outbox;

    Leases(Outbox outbox) {
        this.outbox = outbox;
    }

    Claim claim(int atMost) {
        var now = outbox.clock().instant();
        var lease = UUID.randomUUID().toString();
        return outbox.database().inTransaction(transaction -> {
            var ids = transaction.repository(OutboxQueries::new).lockDue(now, atMost).stream()
                    .map(OutboxEntity::id)
                    .toList();
            if (!ids.isEmpty()) transaction.repository(OutboxRepository_::new).lease(ids, lease, now.plus(LEASE));
            return new Claim(lease, ids);
        });
    }

    /// The message as it stands now, if it is still this claim's and time enough is left to send it. It may have been
    /// withdrawn, or taken over by another dispatcher.
    Optional<OutboxMessage> held(Claim claim, long id) {
        var until = outbox.clock().instant().plus(ENOUGH);
        return outbox.database()
                .inTransaction(transaction ->
                        transaction.repository(OutboxRepository_::new).leased(id, claim.lease()))
                .map(OutboxEntity::message)
                .filter(message -> message.nextAttemptAt().isAfter(until));
    }

    /// Puts messages back that were not tried.
    void release(Claim claim, List<Long> ids) {
        outbox.database().doInTransaction(transaction -> {
            var messages = transaction.repository(OutboxRepository_::new);
            for (var id : ids)
                messages.release(id, claim.lease(), outbox.clock().instant());
        });
    }

    /// @param lease a name no other claim has
    record Claim(String lease, List<Long> ids) {}
}
