package dev.locksmith.mail.dispatch;

import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.outbox.LeaseWatch;
import dev.locksmith.mail.outbox.LeaseWatch.HeldMessage;
import dev.locksmith.mail.outbox.OutboxEntity;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.mail.outbox.OutboxQueries;
import dev.locksmith.mail.outbox.OutboxRepository_;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// Leases due messages, and keeps them for as long as this dispatcher lives: with every heartbeat it renews the
/// leases of all that it holds. Two dispatchers never hold the same message.
final class Leases {
    /// How long a lease stands still before others take the message over.
    static final Duration LEASE = Duration.ofSeconds(15);

    /// How often leases are renewed.
    static final Duration HEARTBEAT = Duration.ofSeconds(3);

    private final Database database;
    private final Clock clock;
    private final LeaseWatch watch;
    private final Set<Claim> claims = ConcurrentHashMap.newKeySet();

    /// @param nanos the machine's monotonic timer
    Leases(Database database, Clock clock, LongSupplier nanos) {
        this.database = database;
        this.clock = clock;
        this.watch = new LeaseWatch(LEASE, HEARTBEAT, nanos);
    }

    Claim claim(int atMost) {
        var lease = UUID.randomUUID().toString();
        var claim = new Claim(lease, database.inTransaction(transaction -> lease(transaction, lease, atMost)));
        if (!claim.isEmpty()) claims.add(claim);
        return claim;
    }

    private List<Long> lease(Transaction transaction, String lease, int atMost) {
        var now = clock.instant();
        var queries = transaction.repository(OutboxQueries::new);
        var ids = new ArrayList<>(queries.lockDue(now, atMost));
        var lapsed = watch.lapsed();
        if (!lapsed.isEmpty() && ids.size() < atMost)
            queries.lockHeld(lapsed.keySet()).stream()
                    .filter(lapsed::containsValue)
                    .map(HeldMessage::id)
                    .limit(atMost - ids.size())
                    .forEach(ids::add);
        if (!ids.isEmpty()) transaction.repository(OutboxRepository_::new).lease(ids, lease, now.plus(LEASE));
        return ids;
    }

    /// The message as it stands now, if it is still this claim's; it may have been withdrawn, or taken over by another
    /// dispatcher. Its lease is whole again, so that there is time to send it.
    Optional<OutboxMessage> begin(Claim claim, long id) {
        return database.inTransaction(transaction -> {
            var messages = transaction.repository(OutboxRepository_::new);
            return messages.renew(id, claim.lease(), until()) == 0
                    ? Optional.empty()
                    : messages.find(id).map(OutboxEntity::message);
        });
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

    private List<HeldMessage> renew(Transaction transaction, List<String> ours) {
        if (!ours.isEmpty()) {
            // a row that someone else has locked is being recorded or withdrawn, and needs no longer lease
            var ids = transaction.repository(OutboxQueries::new).lockLeased(ours);
            if (!ids.isEmpty()) transaction.repository(OutboxRepository_::new).renew(ids, until());
        }
        return transaction.repository(OutboxQueries::new).held().stream()
                .filter(held -> !ours.contains(held.lease()))
                .toList();
    }

    private void putBack(Claim claim) {
        var ids = claim.takeWaiting();
        if (ids.isEmpty()) return;
        try {
            database.doInTransaction(transaction -> {
                var messages = transaction.repository(OutboxRepository_::new);
                var now = clock.instant();
                for (var id : ids)
                    if (messages.releaseUntried(id, claim.lease(), now) == 0)
                        messages.releaseTried(id, claim.lease(), now);
            });
        } catch (RuntimeException failed) { // for whatever reason: they are tried with the next heartbeat
            claim.giveBack(ids);
            throw failed;
        }
    }

    private Instant until() {
        return clock.instant().plus(LEASE);
    }
}
