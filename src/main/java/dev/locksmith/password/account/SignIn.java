package dev.locksmith.password.account;

import dev.locksmith.access.StorefrontSessions;
import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.website.Website;
import dev.locksmith.limit.TooManyTries;
import dev.locksmith.password.options.PasswordSettings;
import java.util.Optional;
import java.util.function.Function;

/// Customers sign in to the storefront, and out; too many failures lock the account for a while.
public final class SignIn {
    private final AuditedDatabase database;
    private final Customers customers;
    private final PasswordSettings settings;
    private final StorefrontSessions sessions;
    private final PasswordCheck check;

    public SignIn(
            AuditedDatabase database,
            Customers customers,
            PasswordSettings settings,
            StorefrontSessions sessions,
            PasswordCheck check) {
        this.database = database;
        this.customers = customers;
        this.settings = settings;
        this.sessions = sessions;
        this.check = check;
    }

    /// Signs a customer in on a website.
    ///
    /// @throws TooManyTries if too many sign-ins from the network have failed
    public SignInOutcome signIn(Website website, String email, String password, Visitor visitor) {
        var attempt = new SignInAttempt(website, email, password, visitor.ipAddress());
        return check.attempt(attempt, SignInMethod.STOREFRONT, (transaction, customer, _) -> {
                    var session = sessions.start(transaction, customer.id(), visitor.userAgent(), visitor.ipAddress());
                    return new SignInOutcome.SignedIn(customer.id(), session);
                })
                .<SignInOutcome>map(Function.identity())
                .orElseGet(SignInOutcome.Refused::new);
    }

    /// Who is signed in with a browser on a website, if that customer may be.
    public Optional<Customer> customerOf(Website website, String session) {
        return database.inTransaction(transaction -> {
            var life = settings.of(transaction, website.id()).access().sessionLife();
            return sessions.customerOf(transaction, session, life)
                    .flatMap(customerId -> customers.find(transaction, customerId))
                    .filter(customer -> customer.website().id() == website.id())
                    .filter(customer -> customer.details().active());
        });
    }

    /// Signs one browser out; a session that has ended already is left alone.
    public void signOut(String session, String ipAddress) {
        database.doInTransaction(transaction -> sessions.end(transaction, session)
                .flatMap(customerId -> customers.find(transaction, customerId))
                .ifPresent(customer -> database.record(
                        transaction,
                        Actor.customer(customer.email(), ipAddress),
                        AuditEntry.of(Act.SIGNED_OUT, customer.id(), customer.email()))));
    }
}
