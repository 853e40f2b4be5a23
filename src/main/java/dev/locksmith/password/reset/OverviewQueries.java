package dev.locksmith.password.reset;

import dev.locksmith.access.StorefrontSession;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.mail.outbox.OutboxEntity;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.account.CredentialEntity;
import dev.locksmith.password.reset.CustomerOverview.Version;
import dev.locksmith.setting.SettingsVersion;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Reads what staff see of a customer in few statements.
final class OverviewQueries {
    private final StatelessSession session;

    OverviewQueries(StatelessSession session) {
        this.session = session;
    }

    /// @param accountKey of the customer's budget
    /// @param after how far back requests count
    /// @return empty = the customer is gone
    Optional<Found> find(long customerId, String accountKey, Instant after, Instant now) {
        var lines = session.createSelectionQuery("""
                        select c.websiteId, c.emailKey, k, s.id, s.userAgent, s.ipAddress, s.startedAt, s.lastSeenAt,
                            e.id, e.requestedAt,
                            (select count(*) from SettingEntity), (select max(changedAt) from SettingEntity),
                            (select max(r.id) from ResetEntity r where r.customerId = c.id),
                            (select max(r.mailedAt) from ResetEntity r where r.customerId = c.id),
                            (select max(r.openedAt) from ResetEntity r where r.customerId = c.id),
                            (select max(r.endedAt) from ResetEntity r where r.customerId = c.id),
                            (select max(m.id) from OutboxEntity m where m.about = :about),
                            (select sum(m.attempts) from OutboxEntity m where m.about = :about),
                            (select max(m.nextAttemptAt) from OutboxEntity m where m.about = :about),
                            (select sum(case when m.state = WAITING then 1 when m.state = SENDING then 100
                                when m.state = DEFERRED then 10000 when m.state = BLOCKED then 1000000 else 0 end)
                                from OutboxEntity m where m.about = :about),
                            (select max(t.id) from AccessTokenEntity t where t.customerId = c.id),
                            (select count(t.id) from AccessTokenEntity t
                                where t.customerId = c.id and t.revokedAt is null),
                            (select max(t.lastUsedAt) from AccessTokenEntity t where t.customerId = c.id),
                            n.tokensAfter
                        from CustomerEntity c
                        left join CredentialEntity k on k.customerId = c.id
                        left join NotBeforeEntity n on n.customerId = c.id
                        left join SessionEntity s on s.customerId = c.id and s.endedAt is null and s.expiresAt > :now
                            and (n.sessionsAfter is null or s.startedAt > n.sessionsAfter)
                        left join LimitEventEntity e on e.accountKey = :key and e.requestedAt > :after
                        where c.id = :id order by s.lastSeenAt desc, e.requestedAt""", Object[].class)
                .setParameter("id", customerId)
                .setParameter("about", MessageTopic.customer(customerId).name())
                .setParameter("key", accountKey)
                .setParameter("after", after)
                .setParameter("now", now)
                .getResultList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(Found.of(lines));
    }

    /// A customer's resets, newest first, each with the newest message of its mail.
    List<ResetWithMail> history(long customerId, int atMost) {
        return session.createSelectionQuery("""
                        select r, m from ResetEntity r left join OutboxEntity m on m.id = (select max(newest.id)
                            from OutboxEntity newest where newest.kind = :kind and newest.reference = r.id)
                        where r.customerId = :id order by r.requestedAt desc, r.id desc""", ResetWithMail.class)
                .setParameter("id", customerId)
                .setParameter("kind", ResetMail.KIND.name())
                .setMaxResults(atMost)
                .getResultList();
    }

    record ResetWithMail(ResetEntity reset, @Nullable OutboxEntity stored) {
        Optional<OutboxMessage> mail() {
            return Optional.ofNullable(stored).map(OutboxEntity::message);
        }
    }

    /// @param counted when the account's requests were let through that may count, oldest first
    record Found(
            long websiteId,
            String emailKey,
            @Nullable CredentialEntity credential,
            List<StorefrontSession> sessions,
            List<Instant> counted,
            SettingsVersion settings,
            Version resets,
            Version tokens) {
        private static final int SESSION = 3;
        private static final int EVENT = 8;
        private static final int SETTINGS = 10;
        private static final int RESETS = 12;
        private static final int TOKENS = 20;

        /// @param lines one for each session and each request that counts; otherwise the same
        static Found of(List<@Nullable Object[]> lines) {
            var sessions = new LinkedHashMap<Object, StorefrontSession>();
            var counted = new LinkedHashMap<Object, Instant>();
            for (var line : lines) {
                if (line[SESSION] instanceof Long id
                        && line[SESSION + 1] instanceof String userAgent
                        && line[SESSION + 2] instanceof String ipAddress
                        && line[SESSION + 3] instanceof Instant startedAt
                        && line[SESSION + 4] instanceof Instant lastSeenAt)
                    sessions.put(id, new StorefrontSession(id, userAgent, ipAddress, startedAt, lastSeenAt));
                if (line[EVENT] instanceof Long id && line[EVENT + 1] instanceof Instant at) counted.put(id, at);
            }
            var first = lines.getFirst();
            return new Found(
                    first[0] instanceof Long websiteId ? websiteId : 0,
                    String.valueOf(first[1]),
                    first[2] instanceof CredentialEntity credential ? credential : null,
                    List.copyOf(sessions.values()),
                    List.copyOf(counted.values()),
                    new SettingsVersion(
                            first[SETTINGS] instanceof Long count ? count : 0,
                            first[SETTINGS + 1] instanceof Instant changedAt ? changedAt : null),
                    new Version(Arrays.asList(Arrays.copyOfRange(first, RESETS, TOKENS))),
                    new Version(Arrays.asList(Arrays.copyOfRange(first, TOKENS, first.length))));
        }
    }
}
