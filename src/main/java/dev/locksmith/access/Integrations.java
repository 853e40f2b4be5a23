package dev.locksmith.access;

import static java.util.Objects.requireNonNull;

import dev.locksmith.database.Transaction;
import java.time.Clock;

/// The OAuth clients of the web API, and what customers grant them.
public final class Integrations {
    private final Clock clock;

    public Integrations(Clock clock) {
        this.clock = clock;
    }

    /// Adds an integration, or finds it by its name.
    ///
    /// @return its id
    public long add(Transaction transaction, String name, String email) {
        var repository = transaction.repository(AccessRepository_::new);
        return repository
                .integration(name)
                .map(found -> requireNonNull(found.id))
                .orElseGet(() -> {
                    var integration = new IntegrationEntity();
                    integration.name = name;
                    integration.email = email;
                    integration.active = true;
                    integration.createdAt = clock.instant();
                    repository.insert(integration);
                    return requireNonNull(integration.id);
                });
    }

    /// Lets an integration act for a customer.
    ///
    /// @param scopes separated by spaces
    /// @return the grant's id
    public long grant(Transaction transaction, long customerId, long integrationId, String scopes) {
        var grant = new GrantEntity();
        grant.customerId = customerId;
        grant.integrationId = integrationId;
        grant.scopes = scopes;
        grant.grantedAt = clock.instant();
        transaction.repository(AccessRepository_::new).insert(grant);
        return requireNonNull(grant.id);
    }
}
