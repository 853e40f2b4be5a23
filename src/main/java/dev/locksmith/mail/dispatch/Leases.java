package dev.locksmith.mail.dispatch;

import dev.locksmith.database.Database;
import dev.locksmith.database.LeaseWatch;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.outbox.HeldMessage;
import dev.locksmith.mail.outbox.OutboxEntity;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.mail.outbox.OutboxQueries;
import dev.locksmith.mail.outbox.OutboxRepository_;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/// Leases due messages, and keeps them for as long as this dispatcher lives: with every heartbeat it renews the
/// leases of all that it holds. Two dispatchers never hold the same message.
final class Leases {
    /// How long a lease stands still before others take the message over.
    static final Duration LEASE = Duration.ofSeconds(15);

    /// How often leases are renewed.
    static final Duration HEARTBEAT = Duration.ofSeconds(3);

    private final Database database;
    private final Clock clock;
    private final LeaseWatch<Long, HeldMessage> watch;
    private final Set<Claim> claims = ConcurrentHashMap.newKeySet();

    /// @param nanos the machine's monotonic timer
    Leases(Database database, Clock clock, LongSupplier nanos) {
        this.database = database;
        this.clock = clock;
        this.watch = new LeaseWatch<>(LEASE, HEARTBEAT, nanos);
    }

    Claim claim(int atMost) {
        var lease = UUID.randomUUID().toString();
        var claim = new Claim(lease, database.inTransaction(transaction -> lease(transaction, lease, atMost)));
        if (!claim.isEmpty()) claims.add(claim);
        return claim;
    }

    private List<OutboxMessage> lease(Transaction transaction, String lease, int atMost) {
        var now = clock.instant();
        var queries = transaction.repository(OutboxQueries::new);
        var messages = new ArrayList<>(queries.lockDue(now, atMost));
        var lapsed = watch.lapsed();
        if (!lapsed.isEmpty() && messages.size() < atMost)
            messages.addAll(queries.lockHeld(lapsed, atMost - messages.size()));
        if (!messages.isEmpty())
            transaction.repository(OutboxRepository_::new).lease(ids(messages), lease, now.plus(LEASE));
        return messages;
    }

    /// The messages as they stand now, those that are still this claim's: one may have been withdrawn, or taken
    /// over by another dispatcher.
    List<OutboxMessage> held(Transaction transaction, Claim claim, List<OutboxMessage> messages) {
        if (messages.isEmpty()) return messages;
        return transaction.repository(OutboxRepository_::new).leased(ids(messages), claim.lease()).stream()
                .map(OutboxEntity::message)
                .toList();
    }

    /// Those of the messages that are still this claim's.
    Set<Long> heldIds(Claim claim, Set<Long> ids) {
        return database.inTransaction(transaction ->
                Set.copyOf(transaction.repository(OutboxRepository_::new).leasedIds(ids, claim.lease())));
    }

    /// The worker has done what it could; what it did not begin goes back.
    void finish(Claim claim) {
        claim.finish();
        putBack(claim);
        claims.remove(claim);
    }

    /// Puts back what has waited for a worker since the last heartbeat, renews what is claimed, and looks what others
    /// hold.
    void heartbeat() {
        try {
            for (var claim : claims) {
                if (claim.ages()) putBack(claim);
                if (claim.isFinished()) claims.remove(claim);
            }
            var ours = claims.stream().map(Claim::lease).toList();
            watch.look(database.inTransaction(transaction -> renew(transaction, ours)));
        } catch (RuntimeException unseen) { // for whatever reason: what was seen before is too old now
            watch.forget();
            throw unseen;
        }
    }

    private Map<Long, HeldMessage> renew(Transaction transaction, List<String> ours) {
        if (!ours.isEmpty()) {
            // a row that someone else has locked is being recorded or withdrawn, and needs no longer lease
            var ids = transaction.repository(OutboxQueries::new).lockLeased(ours);
            if (!ids.isEmpty()) transaction.repository(OutboxRepository_::new).renew(ids, until());
        }
        return transaction.repository(OutboxQueries::new).held().stream()
                .filter(held -> !ours.contains(held.lease()))
                .collect(Collectors.toMap(HeldMessage::id, Function.identity()));
    }

    private void putBack(Claim claim) {
        var messages = claim.takeWaiting();
        if (messages.isEmpty()) return;
        try {
            database.doInTransaction(transaction -> {
                var rows = transaction.repository(OutboxRepository_::new);
                var now = clock.instant();
                if (rows.releaseUntried(ids(messages), claim.lease(), now) < messages.size())
                    rows.releaseTried(ids(messages), claim.lease(), now);
            });
        } catch (RuntimeException failed) { // for whatever reason: they are tried with the next heartbeat
            claim.giveBack(messages);
            throw failed;
        }
    }

    private static List<Long> ids(List<OutboxMessage> messages) {
        return messages.stream().map(OutboxMessage::id).toList();
    }

    private Instant until() {
        return clock.instant().plus(LEASE);
    }
}
