package dev.locksmith.mail.dispatch;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.database.Locks;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Records how sending messages ended, and tells their composers in the same transaction.
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

    /// Writes down what came of an attempt, and tells whoever composed the message, both or neither; waits for whom
    /// another holds.
    void attempted(Claim claim, AttemptOutcome outcome) {
        database.doInTransaction(transaction -> {
            Locks.take(transaction, locks(outcome));
            write(transaction, claim, List.of(outcome), true);
        });
    }

    /// Writes down what came of many attempts, all or none, and tells their composers.
    ///
    /// @return those whose matters others hold just now: of them nothing is written down
    List<AttemptOutcome> attempted(Claim claim, List<AttemptOutcome> outcomes) {
        return database.inTransaction(transaction -> {
            var names = new HashSet<String>();
            outcomes.forEach(outcome -> names.addAll(locks(outcome)));
            var held = Locks.takeFree(transaction, names);
            var free = outcomes.stream()
                    .filter(outcome -> held.containsAll(locks(outcome)))
                    .toList();
            var left = new ArrayList<>(outcomes);
            left.removeAll(write(transaction, claim, free, false));
            return left;
        });
    }

    private static Set<String> locks(AttemptOutcome outcome) {
        return outcome.composer()
                .map(composer -> composer.locks(outcome.message()))
                .orElse(Set.of());
    }

    /// @return those whose messages are there, and not locked by others
    private List<AttemptOutcome> write(
            Transaction transaction, Claim claim, List<AttemptOutcome> outcomes, boolean wait) {
        if (outcomes.isEmpty()) return outcomes;
        var queries = transaction.repository(OutboxQueries::new);
        var ids = outcomes.stream().map(outcome -> outcome.message().id()).toList();
        var rows = queries.lock(ids, wait);
        var written = new ArrayList<AttemptOutcome>();
        var attempts = new LinkedHashMap<Long, MailAttempt>();
        var told = new Told();
        for (var outcome : outcomes) {
            var stored = rows.get(outcome.message().id());
            if (stored == null) continue;
            written.add(outcome);
            attempts.put(outcome.message().id(), attempt(outcome));
            change(claim, outcome, stored, told);
        }
        if (written.isEmpty()) return written;
        MailAttemptEntity.insertAll(transaction, attempts);
        queries.update(rows.values());
        told.tell(transaction);
        for (var blocked : told.blockedRows) {
            var entry = outbox.entry(transaction, Act.MAIL_BLOCKED, blocked);
            database.record(transaction, DISPATCHER, entry.detail(blocked.subject + ": " + blocked.reply));
        }
        outbox.announceChange(transaction);
        return written;
    }

    private void change(Claim claim, AttemptOutcome outcome, OutboxEntity stored, Told told) {
        var delivery = outcome.delivery();
        var ours = claim.lease().equals(stored.leasedBy);
        stored.attempts++;
        switch (delivery) {
            // Withdrawn or taken over meanwhile, and yet it has gone out: that is what the outbox must say.
            case Delivery.Accepted _
            when stored.sentAt == null -> {
                end(stored, outcome.caught() ? MessageState.CAUGHT : MessageState.SENT, delivery);
                stored.sentAt = outcome.at();
                outcome.composer().ifPresent(composer -> told.accepted(composer, stored.message()));
            }
            case Delivery.Rejected _
            when ours -> {
                end(stored, MessageState.BLOCKED, delivery);
                outcome.composer().ifPresent(composer -> told.blocked(composer, stored.message()));
                told.blockedRows.add(stored);
            }
            case Delivery.Deferred _
            when ours -> {
                end(stored, MessageState.DEFERRED, delivery);
                var again = outcome.at().plus(schedule.after(stored.attempts));
                stored.nextAttemptAt = again.isBefore(stored.notAfter) ? again : stored.notAfter;
            }
            case Delivery.Accepted _, Delivery.Rejected _, Delivery.Deferred _ -> {}
        }
    }

    /// Whether an attempt has been written down: a connection may break after a commit and before its answer.
    boolean knows(AttemptOutcome outcome) {
        return database.inTransaction(transaction -> transaction
                        .repository(OutboxRepository_::new)
                        .attemptsAt(outcome.message().id(), outcome.at())
                > 0);
    }

    /// Ends messages that are not to be sent any more.
    ///
    /// @param why what staff read beside each
    void cancelled(Claim claim, Map<OutboxMessage, String> why) {
        database.doInTransaction(transaction -> {
            var queries = transaction.repository(OutboxQueries::new);
            var rows = queries.lock(why.keySet().stream().map(OutboxMessage::id).toList(), true);
            rows.values().removeIf(stored -> !claim.lease().equals(stored.leasedBy));
            why.forEach((message, words) -> {
                var stored = rows.get(message.id());
                if (stored != null)
                    end(stored, MessageState.CANCELLED, new Delivery.Deferred(0, OneLine.of(words, 1000)));
            });
            queries.update(rows.values());
            outbox.announceChange(transaction);
        });
    }

    private static void end(OutboxEntity stored, MessageState state, Delivery delivery) {
        stored.state = state;
        stored.leasedBy = null;
        stored.replyCode = delivery.code();
        stored.reply = delivery.reply();
    }

    private static MailAttempt attempt(AttemptOutcome outcome) {
        var result = switch (outcome.delivery()) {
            case Delivery.Accepted _ -> MailAttempt.Result.ACCEPTED;
            case Delivery.Deferred _ -> MailAttempt.Result.DEFERRED;
            case Delivery.Rejected _ -> MailAttempt.Result.REJECTED;
        };
        return new MailAttempt(
                outcome.at(),
                result,
                outcome.delivery().code(),
                outcome.delivery().reply());
    }

    /// What each composer is told.
    private static final class Told {
        private final Map<Composer, List<OutboxMessage>> accepted = new HashMap<>();
        private final Map<Composer, List<OutboxMessage>> blocked = new HashMap<>();
        private final Collection<OutboxEntity> blockedRows = new ArrayList<>();

        void accepted(Composer composer, OutboxMessage message) {
            accepted.computeIfAbsent(composer, _ -> new ArrayList<>()).add(message);
        }

        void blocked(Composer composer, OutboxMessage message) {
            blocked.computeIfAbsent(composer, _ -> new ArrayList<>()).add(message);
        }

        void tell(Transaction transaction) {
            accepted.forEach((composer, messages) -> composer.accepted(transaction, messages));
            blocked.forEach((composer, messages) -> composer.blocked(transaction, messages));
        }
    }
}
