package dev.locksmith.access;

import static java.util.Objects.requireNonNull;

import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import dev.locksmith.secret.Secrets;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.SafeText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The browsers that are signed in. They live in the database, so that any console can end them.
public final class StorefrontSessions {
    /// A session ends after an hour without a request (Commerce default: cookie lifetime 3,600 s).
    static final Duration IDLE = Duration.ofHours(1);

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final Database database;
    private final Clock clock;

    public StorefrontSessions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Starts a session.
    ///
    /// @return the secret for the cookie, which is known nowhere else
    public String start(Transaction transaction, long customerId, String userAgent, String ipAddress) {
        var secret = Secrets.mint();
        var now = clock.instant();
        var session = new SessionEntity();
        session.customerId = customerId;
        session.sessionHash = Secrets.hash(secret);
        session.userAgent = SafeText.cut(userAgent, 255);
        session.ipAddress = ipAddress;
        session.startedAt = now;
        session.lastSeenAt = now;
        session.expiresAt = now.plus(IDLE);
        transaction.repository(SessionRepository_::new).insert(session);
        return secret;
    }

    /// Whose live session this is; being asked keeps it alive, though never for longer than its whole life.
    ///
    /// @param life how long a session may last at most, from its start (ASVS 7.3.2)
    public Optional<Long> customerOf(Transaction transaction, String secret, Duration life) {
        var now = clock.instant();
        var sessions = transaction.repository(SessionRepository_::new);
        var found = sessions.live(Secrets.hash(secret), now)
                .filter(session -> end(session, life).isAfter(now));
        found.filter(session ->
                        requireNonNull(session.lastSeenAt).plus(NOTED_EVERY).isBefore(now))
                .ifPresent(session -> sessions.seen(
                        requireNonNull(session.id), now, Collections.min(List.of(now.plus(IDLE), end(session, life)))));
        return found.map(session -> session.customerId);
    }

    private static Instant end(SessionEntity session, Duration life) {
        return requireNonNull(session.startedAt).plus(life);
    }

    /// Signs one browser out.
    ///
    /// @return whose session it was, if it was live
    public Optional<Long> end(Transaction transaction, String secret) {
        var now = clock.instant();
        var sessions = transaction.repository(SessionRepository_::new);
        var live = sessions.live(Secrets.hash(secret), now);
        sessions.end(Secrets.hash(secret), now);
        return live.map(session -> session.customerId);
    }

    /// Signs a customer out everywhere, also where a session is being started at this moment.
    ///
    /// @return how many sessions were open
    public int endAll(Transaction transaction, long customerId) {
        var now = clock.instant();
        var sessions = transaction.repository(SessionRepository_::new);
        var open = (int) sessions.countLive(customerId, now);
        NotBefore.sessions(transaction, customerId, now);
        sessions.endOfCustomer(customerId, now);
        return open;
    }

    /// Which of these customers are signed in.
    Set<Long> customersWithSessions(Transaction transaction, Collection<Long> customers) {
        return new HashSet<>(
                transaction.repository(SessionRepository_::new).customersWithSessions(customers, clock.instant()));
    }

    /// As staff ask for it, who must be allowed to look at customers.
    public List<StorefrontSession> open(StaffMember by, long customerId) {
        by.require(Permission.VIEW_CUSTOMERS);
        return open(customerId);
    }

    /// The browsers a customer is signed in with, the latest first.
    public List<StorefrontSession> open(long customerId) {
        return database.inTransaction(transaction ->
                transaction.repository(SessionRepository_::new).liveOf(customerId, clock.instant()).stream()
                        .map(StorefrontSessions::session)
                        .toList());
    }

    private static StorefrontSession session(SessionEntity row) {
        return new StorefrontSession(
                requireNonNull(row.id),
                requireNonNull(row.userAgent),
                requireNonNull(row.ipAddress),
                requireNonNull(row.startedAt),
                requireNonNull(row.lastSeenAt));
    }
}
