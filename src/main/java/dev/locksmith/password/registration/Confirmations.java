package dev.locksmith.password.registration;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.secret.Secrets;
import java.time.Duration;
import java.util.Optional;

/// Whether whoever opened an account receives mail at its address. Until that is shown the account is none: nobody
/// signs in with it. Looking at a link changes nothing.
public final class Confirmations {
    static final Duration LINK_LIFE = Duration.ofDays(3);

    private final AuditedDatabase database;
    private final Customers customers;

    public Confirmations(AuditedDatabase database, Customers customers) {
        this.database = database;
        this.customers = customers;
    }

    public ConfirmationState inspect(PresentedLink presented) {
        return database.inTransaction(
                transaction -> find(transaction, presented).map(this::state).orElseGet(ConfirmationState.Unknown::new));
    }

    /// Makes the account one, once.
    ///
    /// @return what the link was good for, or [ConfirmationState.Confirmed]
    public ConfirmationState confirm(PresentedLink presented) {
        return database.inTransaction(transaction -> {
            find(transaction, presented).ifPresent(found -> CustomerLock.take(transaction, found.link.customerId));
            var found = find(transaction, presented);
            var state = found.map(this::state).orElseGet(ConfirmationState.Unknown::new);
            if (!(state instanceof ConfirmationState.Live)) return state;
            var customer = found.orElseThrow().customer;
            customers.confirm(transaction, customer.id());
            transaction.repository(ConfirmationRepository_::new).used(customer.id(), database.now());
            database.record(
                    transaction,
                    Actor.customer(customer.email(), presented.ipAddress()),
                    AuditEntry.of(Act.CUSTOMER_CONFIRMED, customer.id(), customer.email()));
            return new ConfirmationState.Confirmed();
        });
    }

    private ConfirmationState state(FoundConfirmation found) {
        if (found.customer.details().confirmed()) return new ConfirmationState.Confirmed();
        if (found.link.usedAt != null || !found.link.expiresAt.isAfter(database.now()))
            return new ConfirmationState.Expired();
        return new ConfirmationState.Live(found.customer.email(), found.customer.language());
    }

    private Optional<FoundConfirmation> find(Transaction transaction, PresentedLink presented) {
        return transaction
                .repository(ConfirmationRepository_::new)
                .find(Secrets.hash(presented.secret()))
                .flatMap(link -> customers
                        .find(transaction, link.customerId)
                        .map(customer -> new FoundConfirmation(link, customer)))
                .filter(found ->
                        found.customer.website().id() == presented.website().id()
                                && found.customer.details().active()
                                && found.customer.details().emailKey().equals(found.link.emailKey));
    }

    private record FoundConfirmation(ConfirmationEntity link, Customer customer) {}
}
