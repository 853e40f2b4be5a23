package dev.locksmith.access;

import static java.util.Objects.requireNonNull;

import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import dev.locksmith.secret.Secrets;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tokens of the web API: issued once, recognised by their hash, listed without themselves.
public final class AccessTokens {
    private final Database database;
    private final Clock clock;

    public AccessTokens(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public static Set<Class<?>> entities() {
        return Set.of(
                AccessTokenEntity.class,
                IntegrationEntity.class,
                GrantEntity.class,
                SessionEntity.class,
                NotBeforeEntity.class);
    }

    /// Issues a token.
    ///
    /// @param grantId the integration's grant, or empty for a customer who signed in to the web API itself
    public IssuedToken issue(
            Transaction transaction, long customerId, Optional<Long> grantId, TokenKind kind, Duration life) {
        var secret = Secrets.mint();
        var now = clock.instant();
        var token = new AccessTokenEntity();
        token.customerId = customerId;
        token.grantId = grantId.orElse(null);
        token.kind = kind;
        token.tokenHash = Secrets.hash(secret);
        token.issuedAt = now;
        token.expiresAt = now.plus(life);
        transaction.repository(AccessRepository_::new).insert(token);
        return new IssuedToken(secret, now.plus(life));
    }

    /// Whose live access token this is; the use is noted.
    public Optional<Long> customerOf(String token) {
        return database.inTransaction(transaction -> {
            var now = clock.instant();
            var repository = transaction.repository(AccessRepository_::new);
            return repository
                    .token(Secrets.hash(token))
                    .filter(found -> found.kind == TokenKind.ACCESS)
                    .filter(found -> live(transaction, found))
                    .map(found -> {
                        repository.used(requireNonNull(found.id), now);
                        return found.customerId;
                    });
        });
    }

    /// As staff ask for it, who must be allowed to look at customers.
    public List<GrantedAccess> ofCustomer(StaffMember by, long customerId) {
        by.require(Permission.VIEW_CUSTOMERS);
        return ofCustomer(customerId);
    }

    /// As staff ask for it, see [#ofCustomer(StaffMember, long)].
    public Set<Long> customersWithTokens(StaffMember by, Collection<Long> customers) {
        by.require(Permission.VIEW_CUSTOMERS);
        return customersWithTokens(customers);
    }

    /// What a customer has given out and is still live, by integration.
    public List<GrantedAccess> ofCustomer(long customerId) {
        return database.inTransaction(transaction -> Grants.of(transaction, customerId, clock.instant()));
    }

    /// Which of these customers hold a live token.
    public Set<Long> customersWithTokens(Collection<Long> customers) {
        if (customers.isEmpty()) return Set.of();
        return database.inTransaction(transaction -> customersWithTokens(transaction, customers));
    }

    Set<Long> customersWithTokens(Transaction transaction, Collection<Long> customers) {
        return new HashSet<>(
                transaction.repository(AccessRepository_::new).customersWithTokens(customers, clock.instant()));
    }

    /// Revokes every token and grant of a customer, also a token that is being issued at this moment.
    ///
    /// @return how much was live until now
    public LiveAccess revokeAll(Transaction transaction, long customerId) {
        var now = clock.instant();
        var repository = transaction.repository(AccessRepository_::new);
        var held = repository.live(customerId, now);
        NotBefore.tokens(transaction, customerId, now);
        repository.revokeTokensOfCustomer(customerId, now);
        repository.revokeGrantsOfCustomer(customerId, now);
        return held;
    }

    /// Ends what the old password has bought and what would outlive it: the tokens that the customer signed in to the
    /// web API for, and every refresh token (RFC 9700 4.14.2). An integration's access tokens end by themselves.
    ///
    /// @return how many were live
    int revokeTokensOfPassword(Transaction transaction, long customerId) {
        return transaction
                .repository(AccessRepository_::new)
                .revokeTokensOfPassword(customerId, TokenKind.REFRESH, clock.instant());
    }

    private boolean live(Transaction transaction, AccessTokenEntity token) {
        var after = transaction
                .repository(NotBeforeRepository_::new)
                .find(token.customerId)
                .map(row -> row.tokensAfter);
        return token.revokedAt == null
                && requireNonNull(token.expiresAt).isAfter(clock.instant())
                && after.map(requireNonNull(token.issuedAt)::isAfter).orElse(true);
    }
}
