package dev.locksmith.limit;

import dev.locksmith.database.Locks;
import dev.locksmith.database.Transaction;
import dev.locksmith.secret.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The reset limits of accounts and IP addresses, exact under concurrency and across consoles: whoever asks holds the
/// budgets' locks until the end of the transaction in which the request is counted.
public final class ResetLimits {
    /// How far back requests count at all: Commerce forgets its records after a day.
    public static final Duration KEPT = Duration.ofDays(1);

    /// With one in so many, older records are cleared away.
    private static final int PURGED_EVERY = 64;

    private final Clock clock;
    private final Protection protection;
    private final Budget account;
    private final Budget ip;

    /// @param account the budget of one customer, or of an e-mail address that belongs to none
    /// @param ip the budget of one IP address
    public ResetLimits(Clock clock, Protection protection, Budget account, Budget ip) {
        this.clock = clock;
        this.protection = protection;
        this.account = account;
        this.ip = ip;
    }

    /// Judges a request and keeps others of the same budgets waiting until this transaction ends.
    public Judged judge(Transaction transaction, Requester requester) {
        Locks.take(transaction, requester.locks());
        return judge(transaction, requester, earlier(transaction, requester));
    }

    private List<Instant> earlier(Transaction transaction, Requester requester) {
        return transaction
                .repository(LimitRepository_::new)
                .ofAccount(requester.accountKey(), RateLimit.horizon(account, clock));
    }

    /// Judges a request whose budgets' locks are held.
    ///
    /// @param earlier when the account's requests were let through that may count, oldest first
    public Judged judge(Transaction transaction, Requester requester, List<Instant> earlier) {
        var account = account(earlier);
        return account instanceof LimitVerdict.Allowed && counts(requester)
                ? new Judged(ip(transaction, requester), requester.ipKey())
                : new Judged(account, requester.accountKey());
    }

    /// What a request of staff would be told now. It keeps nobody waiting, so a moment later it may be told something
    /// else.
    public LimitVerdict foresee(Transaction transaction, Requester requester) {
        return account(earlier(transaction, requester));
    }

    /// @param key of the budget that decided
    public record Judged(LimitVerdict verdict, String key) {}

    /// Counts a request that was let through.
    public void count(Transaction transaction, Requester requester, Optional<Long> resetId) {
        var repository = transaction.repository(LimitRepository_::new);
        var event = new LimitEventEntity();
        event.accountKey = requester.accountKey();
        event.ipKey = requester.ipKey();
        event.resetId = resetId.orElse(null);
        event.requestedAt = clock.instant();
        repository.insert(event);
        if (event.id() % PURGED_EVERY == 0) repository.purge(clock.instant().minus(KEPT));
    }

    /// What is left of an account's budget.
    public ResetBudget budget(Transaction transaction, Requester requester) {
        return budget(earlier(transaction, requester));
    }

    /// What is left of an account's budget.
    ///
    /// @param earlier when the account's requests were let through that may count, oldest first
    public ResetBudget budget(List<Instant> earlier) {
        if (!protection.countsAccount()) return new ResetBudget(0, 0, Optional.empty());
        var now = clock.instant();
        var used = (int) earlier.stream()
                .filter(at -> at.plus(RateLimit.WINDOW).isAfter(now))
                .count();
        var next = RateLimit.judge(account, earlier, now).next();
        return new ResetBudget(used, account.perHour(), next);
    }

    private LimitVerdict account(List<Instant> earlier) {
        return protection.countsAccount()
                ? RateLimit.judge(account, earlier, clock.instant())
                : new LimitVerdict.Allowed();
    }

    private LimitVerdict ip(Transaction transaction, Requester requester) {
        var earlier =
                transaction.repository(LimitRepository_::new).ofIp(requester.ipKey(), RateLimit.horizon(ip, clock));
        return RateLimit.judge(ip, earlier, clock.instant());
    }

    private boolean counts(Requester requester) {
        return protection.countsIp() && !requester.ipKey().isEmpty();
    }

    /// Whom a request is counted for.
    ///
    /// @param ipKey empty for staff
    public record Requester(String accountKey, String ipKey) {
        /// The locks of the budgets, to be taken together with what else the request needs.
        public String[] locks() {
            return ipKey.isEmpty()
                    ? new String[] {"reset:" + accountKey}
                    : new String[] {"reset:" + accountKey, "reset:" + ipKey};
        }

        public static Requester of(long websiteId, String emailKey, String ipAddress) {
            return new Requester(
                    Secrets.hash(websiteId + ":" + emailKey),
                    ipAddress.isEmpty() ? "" : Secrets.hash(ClientNetwork.of(ipAddress)));
        }
    }
}
