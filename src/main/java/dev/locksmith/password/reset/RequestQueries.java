package dev.locksmith.password.reset;

import dev.locksmith.setting.SettingsVersion;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Reads all that decides on a request for a known customer, in one statement and under the locks.
final class RequestQueries {
    private final StatelessSession session;

    RequestQueries(StatelessSession session) {
        this.session = session;
    }

    /// @param accountKey of the customer's budget
    /// @param after how far back requests count
    /// @return empty = the customer is gone
    Optional<RequestFacts> find(long customerId, String accountKey, Instant after) {
        var lines = session.createSelectionQuery("""
                        select c.version, h, r, e.id, e.requestedAt,
                            (select count(*) from SettingEntity), (select max(changedAt) from SettingEntity)
                        from CustomerEntity c
                        left join EmailChangeEntity h on h.customerId = c.id
                        left join ResetEntity r on r.customerId = c.id and r.state in (REQUESTED, MAILED, OPENED)
                        left join LimitEventEntity e on e.accountKey = :key and e.requestedAt > :after
                        where c.id = :id order by e.requestedAt""", Line.class)
                .setParameter("id", customerId)
                .setParameter("key", accountKey)
                .setParameter("after", after)
                .getResultList();
        if (lines.isEmpty()) return Optional.empty();
        var unended = new LinkedHashMap<Long, ResetEntity>();
        var counted = new LinkedHashMap<Long, Instant>();
        for (var line : lines) {
            if (line.unended != null) unended.put(line.unended.id(), line.unended);
            if (line.eventId != null && line.countedAt != null) counted.put(line.eventId, line.countedAt);
        }
        var first = lines.getFirst();
        return Optional.of(new RequestFacts(
                first.version,
                new SettingsVersion(first.settings, first.settingsChangedAt),
                Optional.ofNullable(first.change),
                List.copyOf(unended.values()),
                List.copyOf(counted.values())));
    }

    /// @param unended one of the resets, if there is any
    /// @param eventId one of the requests that count, if there is any
    private record Line(
            long version,
            @Nullable EmailChangeEntity change,
            @Nullable ResetEntity unended,
            @Nullable Long eventId,
            @Nullable Instant countedAt,
            long settings,
            @Nullable Instant settingsChangedAt) {}

    /// @param version of the customer
    /// @param settings what is set
    /// @param change the last change of the e-mail address
    /// @param counted when the account's requests were let through that count, oldest first
    record RequestFacts(
            long version,
            SettingsVersion settings,
            Optional<EmailChangeEntity> change,
            List<ResetEntity> unended,
            List<Instant> counted) {}
}
