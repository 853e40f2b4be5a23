package dev.locksmith.limit;

import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.audit.Outcome;
import dev.locksmith.audit.Repeat;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What one network may do within any 60 minutes, beside what each account may: whoever tries one password on a
/// thousand accounts fails at none of them often (ASVS 6.3.1).
///
/// A network that has used it up is refused without being looked at, also with a right password. How often is on record
/// once an hour, and counted on when it has doubled, so that a flood of refusals is none of writes.
public final class NetworkBudget {
    private final AuditedDatabase database;
    private final Tries tries;
    private final EventsByNetwork used;
    /// How often each was refused since it was last let through.
    private final SequencedMap<String, Integer> refusals = new LinkedHashMap<>();

    public NetworkBudget(AuditedDatabase database, Tries tries) {
        this.database = database;
        this.tries = tries;
        this.used = new EventsByNetwork(database.clock());
    }

    /// Does what costs a network one of its tries, and gives it back if it was none.
    ///
    /// @param most within any 60 minutes; 0 = no limit
    /// @param costs whether what came of it counts
    /// @throws TooManyTries if the network has no try left
    public <T> T spend(String ipAddress, int most, Supplier<T> work, Predicate<T> costs) {
        var name = UUID.randomUUID().toString();
        // taken before the work is done: of any number at once, no more than are left are let through
        take(ipAddress, most, name);
        var counts = false;
        try {
            var result = work.get();
            counts = costs.test(result);
            return result;
        } finally {
            if (!counts) used.remove(ipAddress, name);
        }
    }

    private void take(String ipAddress, int most, String name) {
        if (most == 0 || ipAddress.isEmpty()) return;
        var again = 0;
        synchronized (this) {
            var next = used.next(ipAddress, most);
            if (next.isEmpty()) {
                used.add(ipAddress, name, most);
                refusals.remove(ClientNetwork.of(ipAddress));
                return;
            }
            again = refusals.merge(ClientNetwork.of(ipAddress), 1, Integer::sum);
            if (refusals.size() > EventsByNetwork.NETWORKS) refusals.pollFirstEntry();
        }
        if (Integer.bitCount(again) == 1) record(ipAddress, Math.max(1, again / 2));
        throw new TooManyTries(tries, retryAfter(ipAddress, most));
    }

    private Duration retryAfter(String ipAddress, int most) {
        var now = database.now();
        return used.next(ipAddress, most)
                .map(next -> Duration.between(now, next))
                .orElse(Duration.ZERO);
    }

    private void record(String ipAddress, int times) {
        var entry = AuditEntry.of(tries.refused()).outcome(Outcome.REFUSED);
        database.doInTransaction(transaction -> database.recordRepeated(
                transaction,
                Actor.customer("", ipAddress),
                entry,
                new Repeat(ClientNetwork.of(ipAddress), RateLimit.WINDOW, times)));
    }
}
