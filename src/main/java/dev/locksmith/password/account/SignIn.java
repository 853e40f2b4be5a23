package dev.locksmith.password.account;

import dev.locksmith.access.StorefrontSessions;
import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.audit.Outcome;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.website.Website;
import dev.locksmith.database.Transaction;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Customers sign in to the storefront; too many failures lock the account for a while; staff see the facts and unlock.
public final class SignIn {
    private final Basis basis;
    private final AuditedDatabase database;
    private final StorefrontSessions sessions;
    private final PasswordCheck check;

    public SignIn(Basis basis, StorefrontSessions sessions, PasswordCheck check) {
        this.basis = basis;
        this.database = basis.database();
        this.sessions = sessions;
        this.check = check;
    }

    /// Signs a customer in on a website.
    ///
    /// @throws TooManyTries if too many sign-ins from the network have failed
    public SignInOutcome signIn(Website website, String email, String password, Visitor visitor) {
        var attempt = new PasswordCheck.Attempt(website, email, password, visitor.ipAddress());
        return check.attempt(attempt, checked -> settle(checked, email, visitor))
                .<SignInOutcome>map(Function.identity())
                .orElseGet(SignInOutcome.Refused::new);
    }

    private Optional<SignInOutcome.SignedIn> settle(PasswordCheck.Checked checked, String email, Visitor visitor) {
        if (checked.customer().isEmpty()) return refuseUnknown(email, visitor);
        return database.inTransaction(transaction -> {
            var now = check.locked(transaction, checked);
            return now.customer()
                    .map(customer -> settle(transaction, now, customer, visitor))
                    .orElseGet(() -> refuseUnknown(transaction, email, visitor));
        });
    }

    private Optional<SignInOutcome.SignedIn> settle(
            Transaction transaction, PasswordCheck.Checked checked, Customer customer, Visitor visitor) {
        var actor = Actor.customer(customer.email(), visitor.ipAddress());
        var verdict = new Verdict(checked, database.now());
        basis.credentials().change(transaction, customer.id(), verdict::settle);
        if (verdict.lockedNow) record(transaction, actor, Act.ACCOUNT_LOCKED, Outcome.DONE, customer);
        if (!verdict.signedIn) {
            record(transaction, actor, Act.SIGN_IN_FAILED, Outcome.REFUSED, customer);
            return Optional.empty();
        }
        record(transaction, actor, Act.SIGNED_IN, Outcome.DONE, customer);
        var session = sessions.start(transaction, customer.id(), visitor.userAgent(), visitor.ipAddress());
        return Optional.of(new SignInOutcome.SignedIn(customer.id(), session));
    }

    /// Does what a wrong password does, so that the time does not tell whether the address is known (R35).
    private Optional<SignInOutcome.SignedIn> refuseUnknown(String email, Visitor visitor) {
        return database.inTransaction(transaction -> {
            basis.credentials().pretend(transaction, email);
            return refuseUnknown(transaction, email, visitor);
        });
    }

    private Optional<SignInOutcome.SignedIn> refuseUnknown(Transaction transaction, String email, Visitor visitor) {
        UnknownAccountAudit.record(database, transaction, Act.SIGN_IN_FAILED, email, visitor.ipAddress());
        return Optional.empty();
    }

    /// Who is signed in with a browser on a website, if that customer may be.
    public Optional<Customer> customerOf(Website website, String session) {
        return database.inTransaction(transaction -> {
            var life = basis.settings().of(transaction, website.id()).access().sessionLife();
            return sessions.customerOf(transaction, session, life)
                    .flatMap(customerId -> basis.customers().find(transaction, customerId))
                    .filter(customer -> customer.website().id() == website.id())
                    .filter(customer -> customer.details().active());
        });
    }

    /// Signs one browser out; a session that has ended already is left alone.
    public void signOut(String session, String ipAddress) {
        database.doInTransaction(transaction -> sessions.end(transaction, session)
                .flatMap(customerId -> basis.customers().find(transaction, customerId))
                .ifPresent(customer -> record(
                        transaction,
                        Actor.customer(customer.email(), ipAddress),
                        Act.SIGNED_OUT,
                        Outcome.DONE,
                        customer)));
    }

    /// As staff ask for it, who must be allowed to look at customers.
    public SignInStatus facts(StaffMember by, long customerId) {
        by.require(Permission.VIEW_CUSTOMERS);
        return facts(customerId);
    }

    /// As staff ask for it, see [#facts(StaffMember, long)].
    public Set<Long> locked(StaffMember by, Collection<Long> customersAsked) {
        by.require(Permission.VIEW_CUSTOMERS);
        return locked(customersAsked);
    }

    /// What staff see of a customer's sign-ins.
    public SignInStatus facts(long customerId) {
        var now = database.now();
        return database.inTransaction(transaction -> basis.credentials()
                .find(transaction, customerId)
                .map(credential -> new SignInStatus(
                        credential.lastSignedInAt,
                        credential.failures,
                        credential.locked(now) ? credential.lockedUntil : null,
                        credential.needsReset(),
                        !credential.passwordHash.isEmpty(),
                        credential.passwordHash.isEmpty() ? null : credential.changedAt))
                .orElseGet(() -> SignInStatus.NONE));
    }

    /// Ends a lockout before its time. It gives nobody more tries than there are until only a reset helps: whoever
    /// guesses could have staff called as often as it takes.
    ///
    /// @return false if the account was not locked
    public boolean unlock(StaffMember by, long customerId) {
        by.require(Permission.UNLOCK);
        return database.inTransaction(transaction -> {
            CustomerLock.take(transaction, customerId);
            var credentials = basis.credentials();
            var locked = credentials
                    .find(transaction, customerId)
                    .filter(credential -> credential.locked(database.now()) || credential.apiLocked(database.now()));
            var customer = basis.customers().find(transaction, customerId);
            if (locked.isEmpty() || customer.isEmpty()) return false;
            credentials.change(transaction, customerId, credential -> {
                credential.clearFailures();
                credential.clearApiFailures();
            });
            record(transaction, by.actor(), Act.CUSTOMER_UNLOCKED, Outcome.DONE, customer.get());
            return true;
        });
    }

    /// Which of these customers are locked out.
    public Set<Long> locked(Collection<Long> customersAsked) {
        if (customersAsked.isEmpty()) return Set.of();
        return database.inTransaction(transaction -> new HashSet<>(transaction
                .repository(CredentialRepository_::new)
                .locked(customersAsked, database.now(), CredentialEntity.MOST_IN_ROW)));
    }

    private void record(Transaction transaction, Actor actor, Act act, Outcome outcome, Customer customer) {
        database.record(
                transaction,
                actor,
                AuditEntry.of(act, customer.id(), customer.email()).outcome(outcome));
    }

    /// What one attempt does to the account, decided under the customer's lock.
    private static final class Verdict {
        private final PasswordCheck.Checked checked;
        private final Instant now;
        private boolean signedIn;
        private boolean lockedNow;

        Verdict(PasswordCheck.Checked checked, Instant now) {
            this.checked = checked;
            this.now = now;
        }

        void settle(CredentialEntity stored) {
            if (stored.locked(now) || stored.needsReset()) return;
            if (!checked.rightFor(stored)) {
                lockedNow = stored.countFailure(checked.options().lockout(), now);
                return;
            }
            if (!checked.entitled()) return;
            stored.clearFailures();
            stored.clearFailuresInRow();
            stored.lastSignedInAt = now;
            stored.passwordHash = checked.better();
            signedIn = true;
        }
    }
}
