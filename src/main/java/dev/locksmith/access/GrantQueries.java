package dev.locksmith.access;

import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Reads live tokens with the grant and the integration they belong to, in one statement.
final class GrantQueries {
    private final StatelessSession session;

    GrantQueries(StatelessSession session) {
        this.session = session;
    }

    /// By grant, those without one last; of each grant the oldest first.
    List<LiveToken> find(long customerId, Instant now) {
        return session.createSelectionQuery("""
                        select t, g, i.name from AccessTokenEntity t
                        left join GrantEntity g on g.id = t.grantId left join IntegrationEntity i on i.id = g.integrationId
                        left join NotBeforeEntity n on n.customerId = t.customerId
                        where t.customerId = :customerId and t.revokedAt is null and t.expiresAt > :now
                          and (n.tokensAfter is null or t.issuedAt > n.tokensAfter)
                          and (g.id is null or g.revokedAt is null)
                        order by g.id nulls last, t.issuedAt, t.id""", LiveToken.class)
                .setParameter("customerId", customerId)
                .setParameter("now", now)
                .getResultList();
    }

    /// @param grant absent = the customer signed in to the web API itself
    record LiveToken(
            AccessTokenEntity token,
            @Nullable GrantEntity grant,
            @Nullable String integration) {}
}
