package dev.locksmith.access;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.locksmith.database.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads live tokens by the grant they belong to.
final class Grants {
    private Grants() {}

    static List<GrantedAccess> of(Transaction transaction, long customerId, Instant now) {
        var repository = transaction.repository(AccessRepository_::new);
        var tokens = repository.liveTokens(customerId, now);
        var grants = repository.grants(customerId);
        var names = grants.isEmpty()
                ? Map.<Long, String>of()
                : repository
                        .integrations(grants.stream()
                                .map(grant -> grant.integrationId)
                                .toList())
                        .stream()
                        .collect(toMap(row -> requireNonNull(row.id), row -> requireNonNull(row.name)));

        var access = new ArrayList<GrantedAccess>();
        for (var grant : grants) {
            var grantId = requireNonNull(grant.id);
            var own = tokens.stream()
                    .filter(token -> grantId.equals(token.grantId))
                    .map(Grants::token)
                    .toList();
            if (!own.isEmpty())
                access.add(new GrantedAccess(
                        Optional.of(grantId),
                        names.getOrDefault(grant.integrationId, ""),
                        requireNonNull(grant.scopes),
                        own));
        }
        var direct = tokens.stream()
                .filter(token -> token.grantId == null)
                .map(Grants::token)
                .toList();
        if (!direct.isEmpty()) access.add(new GrantedAccess(Optional.empty(), "", "self", direct));
        return access;
    }

    private static AccessToken token(AccessTokenEntity row) {
        return new AccessToken(
                requireNonNull(row.id),
                row.kind,
                requireNonNull(row.issuedAt),
                requireNonNull(row.expiresAt),
                row.lastUsedAt);
    }
}
