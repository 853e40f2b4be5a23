package dev.locksmith.access;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.locksmith.access.GrantQueries.LiveToken;
import dev.locksmith.database.Transaction;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Reads live tokens by the grant they belong to.
final class Grants {
    private Grants() {}

    static List<GrantedAccess> of(Transaction transaction, long customerId, Instant now) {
        var byGrant = transaction.repository(GrantQueries::new).find(customerId, now).stream()
                .collect(groupingBy(live -> Optional.ofNullable(live.token().grantId), LinkedHashMap::new, toList()));
        return byGrant.entrySet().stream()
                .map(grant -> access(grant.getKey(), grant.getValue()))
                .toList();
    }

    private static GrantedAccess access(Optional<Long> grantId, List<LiveToken> live) {
        var tokens = live.stream().map(one -> token(one.token())).toList();
        var grant = live.getFirst().grant();
        return new GrantedAccess(
                grantId,
                requireNonNullElse(live.getFirst().integration(), ""),
                grant == null ? "self" : requireNonNull(grant.scopes),
                tokens);
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
