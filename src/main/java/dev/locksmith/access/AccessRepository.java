package dev.locksmith.access;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Tokens, grants and integrations. A token is live while it is not revoked, not expired, and younger than the
/// customer's not-before time.
@Repository
interface AccessRepository {
    @Insert
    void insert(AccessTokenEntity token);

    @Insert
    void insert(GrantEntity grant);

    @Insert
    void insert(IntegrationEntity integration);

    @Query("from AccessTokenEntity where tokenHash = :hash")
    Optional<AccessTokenEntity> token(String hash);

    @Query("from AccessTokenEntity where id = :id")
    Optional<AccessTokenEntity> token(long id);

    @Query("from GrantEntity where id = :id")
    Optional<GrantEntity> grant(long id);

    @Query("from IntegrationEntity where name = :name")
    Optional<IntegrationEntity> integration(String name);

    @Query("""
            select new dev.locksmith.access.LiveAccess(count(t.id), count(distinct t.grantId)) from AccessTokenEntity t
            left join NotBeforeEntity n on n.customerId = t.customerId
            where t.customerId = :customerId and t.revokedAt is null and t.expiresAt > :now
              and (n.tokensAfter is null or t.issuedAt > n.tokensAfter)
            """)
    LiveAccess live(long customerId, Instant now);

    @Query("""
            select distinct t.customerId from AccessTokenEntity t
            left join NotBeforeEntity n on n.customerId = t.customerId
            where t.customerId in :customers and t.revokedAt is null and t.expiresAt > :now
              and (n.tokensAfter is null or t.issuedAt > n.tokensAfter)
            """)
    List<Long> customersWithTokens(Collection<Long> customers, Instant now);

    @Query("update AccessTokenEntity set lastUsedAt = :now where id = :id")
    int used(long id, Instant now);

    @Query("update AccessTokenEntity set revokedAt = :now where id = :id and revokedAt is null")
    int revokeToken(long id, Instant now);

    @Query("update AccessTokenEntity set revokedAt = :now where grantId = :grantId and revokedAt is null")
    int revokeTokensOfGrant(long grantId, Instant now);

    @Query("update AccessTokenEntity set revokedAt = :now where customerId = :customerId and revokedAt is null")
    int revokeTokensOfCustomer(long customerId, Instant now);

    @Query("""
            update AccessTokenEntity set revokedAt = :now
            where customerId = :customerId and revokedAt is null and expiresAt > :now
              and (grantId is null or kind = :always)
            """)
    int revokeTokensOfPassword(long customerId, TokenKind always, Instant now);

    @Query("update GrantEntity set revokedAt = :now where id = :grantId and revokedAt is null")
    int revokeGrant(long grantId, Instant now);

    @Query("update GrantEntity set revokedAt = :now where customerId = :customerId and revokedAt is null")
    int revokeGrantsOfCustomer(long customerId, Instant now);
}
