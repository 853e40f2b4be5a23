package dev.locksmith.mail.dispatch;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.letter.OneLine;
import dev.locksmith.mail.outbox.MailAttempt;
import dev.locksmith.mail.outbox.MailAttemptEntity;
import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.mail.outbox.OutboxEntity;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.mail.outbox.OutboxQueries;
import dev.locksmith.mail.outbox.OutboxRepository_;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// Records how sending a message ended, and tells its composer in the same transaction.
final class DeliveryRecorder {
    private static final Actor DISPATCHER = Actor.system("mail");

    private final AuditedDatabase database;
    private final Outbox outbox;
    private final RetrySchedule schedule;

    DeliveryRecorder(AuditedDatabase database, Outbox outbox, RetrySchedule schedule) {
        this.database = database;
        this.outbox = outbox;
        this.schedule = schedule;
    }

    /// Writes down what came of an attempt, and tells whoever composed the message, both or neither.
    ///
    /// @param composer who is told; empty = nobody
    void attempted(Claim claim, OutboxMessage message, Optional<Composer> composer, Attempted result) {
        var delivery = result.delivery();
        database.doInTransaction(transaction -> {
            composer.ifPresent(told -> told.lock(transaction, message));
            change(transaction, message, stored -> {
                var attempt = new MailAttempt(result.at(), outcome(delivery), delivery.code(), delivery.reply());
                transaction.repository(OutboxRepository_::new).insert(new MailAttemptEntity(message.id(), attempt));
                stored.attempts++;
                var ours = claim.lease().equals(stored.leasedBy);
                switch (delivery) {
                    // Withdrawn or taken over meanwhile, and yet it has gone out: that is what the outbox must say.
                    case Delivery.Accepted _
                    when stored.sentAt == null -> {
                        end(stored, result.caught() ? MessageState.CAUGHT : MessageState.SENT, delivery);
                        stored.sentAt = result.at();
                        composer.ifPresent(told -> told.accepted(transaction, stored.message(), result.at()));
                    }
                    case Delivery.Rejected _
                    when ours -> {
                        end(stored, MessageState.BLOCKED, delivery);
                        composer.ifPresent(told -> told.blocked(transaction, stored.message(), delivery.reply()));
                        var entry = outbox.entry(transaction, Act.MAIL_BLOCKED, stored);
                        database.record(transaction, DISPATCHER, entry.detail(stored.subject + ": " + stored.reply));
                    }
                    case Delivery.Deferred _
                    when ours -> {
                        end(stored, MessageState.DEFERRED, delivery);
                        var again = result.at().plus(schedule.after(stored.attempts));
                        stored.nextAttemptAt = again.isBefore(stored.notAfter) ? again : stored.notAfter;
                    }
                    case Delivery.Accepted _, Delivery.Rejected _, Delivery.Deferred _ -> {}
                }
            });
        });
    }

    /// Whether an attempt has been written down: a connection may break after a commit and before its answer.
    boolean knows(OutboxMessage message, Attempted result) {
        return database.inTransaction(transaction ->
                transaction.repository(OutboxRepository_::new).attemptsAt(message.id(), result.at()) > 0);
    }

    /// Ends a message that is not to be sent any more.
    void cancelled(Claim claim, OutboxMessage message, String why) {
        database.doInTransaction(transaction -> change(transaction, message, stored -> {
            if (claim.lease().equals(stored.leasedBy))
                end(stored, MessageState.CANCELLED, new Delivery.Deferred(0, OneLine.of(why, 1000)));
        }));
    }

    private void change(Transaction transaction, OutboxMessage message, Consumer<OutboxEntity> change) {
        var found = transaction.repository(OutboxQueries::new).lock(message.id());
        found.ifPresent(stored -> {
            change.accept(stored);
            transaction.repository(OutboxRepository_::new).update(stored);
            outbox.announceChange(transaction);
        });
    }

    private static void end(OutboxEntity stored, MessageState state, Delivery delivery) {
        stored.state = state;
        stored.leasedBy = null;
        stored.replyCode = delivery.code();
        stored.reply = delivery.reply();
    }

    private static MailAttempt.Result outcome(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Accepted _ -> MailAttempt.Result.ACCEPTED;
            case Delivery.Deferred _ -> MailAttempt.Result.DEFERRED;
            case Delivery.Rejected _ -> MailAttempt.Result.REJECTED;
        };
    }

    /// @param caught whether the mailbox took it in place of the recipient's server
    /// @param at when the attempt ended
    record Attempted(Delivery delivery, boolean caught, Instant at) {}
}
