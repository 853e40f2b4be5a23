package dev.locksmith.password.account;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.audit.Outcome;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.limit.NetworkBudget;
import dev.locksmith.limit.TooManyTries;
import dev.locksmith.limit.Tries;
import dev.locksmith.password.options.PasswordOptions;
import dev.locksmith.password.options.PasswordSettings;
import dev.locksmith.secret.HashQueueFull;
import dev.locksmith.secret.PasswordHasher;
import dev.locksmith.secret.ResponseTimePadding;
import java.util.Optional;

/// Checks passwords, whichever way they come: looks the customer up, compares, counts, and puts it on record. A refusal
/// takes the same time whoever asks and whatever was found, and no network may cause more of them than the shop allows.
public final class PasswordCheck {
    private final AuditedDatabase database;
    private final Customers customers;
    private final Credentials credentials;
    private final PasswordSettings settings;
    private final ResponseTimePadding padding;
    private final NetworkBudget failures;

    public PasswordCheck(
            AuditedDatabase database,
            Customers customers,
            Credentials credentials,
            PasswordSettings settings,
            ResponseTimePadding padding) {
        this.database = database;
        this.customers = customers;
        this.credentials = credentials;
        this.settings = settings;
        this.padding = padding;
        this.failures = new NetworkBudget(database, Tries.SIGN_IN);
    }

    /// Gives what an attempt was made for, in the transaction that counts it.
    @FunctionalInterface
    interface Grant<T> {
        T give(Transaction transaction, Customer customer, PasswordOptions options);
    }

    /// Checks an attempt.
    ///
    /// @return what is granted, or nothing: wrong password, unknown address, locked, disabled are one answer
    /// @throws TooManyTries if too many attempts from the network have failed
    /// @throws HashQueueFull if too many passwords are being checked
    <T> Optional<T> attempt(SignInAttempt attempt, SignInMethod method, Grant<T> grant) {
        if (attempt.oversized()) return Optional.empty();
        var options = settings.of(attempt.website().id());
        return failures.spend(
                attempt.ipAddress(),
                options.network().failures(),
                () -> padded(attempt, options, method, grant),
                Optional::isEmpty);
    }

    private <T> Optional<T> padded(
            SignInAttempt attempt, PasswordOptions options, SignInMethod method, Grant<T> grant) {
        var time = padding.begin();
        var given = decide(attempt, check(attempt, options, time), method, grant);
        if (given.isEmpty()) time.rest(options.step());
        return given;
    }

    private CheckedPassword check(SignInAttempt attempt, PasswordOptions options, ResponseTimePadding.Attempt time) {
        record Stored(Optional<Customer> customer, String hash) {}
        var stored = database.inTransaction(transaction -> {
            var customer = customers.findByEmail(
                    transaction, attempt.email(), attempt.website().id());
            var hash = customer.flatMap(found -> credentials.find(transaction, found.id()))
                    .map(credential -> credential.passwordHash)
                    .orElse("");
            return new Stored(customer, hash);
        });
        var cost = options.hash();
        var matched = credentials.matches(attempt.ipAddress(), attempt.password(), stored.hash(), cost);
        time.queued(matched.waited());
        var right = matched.result();
        // made before the customer's lock is taken: hashing is slow
        var better = right && PasswordHasher.outdated(stored.hash(), cost)
                ? credentials.hash(attempt.ipAddress(), attempt.password(), cost)
                : stored.hash();
        return new CheckedPassword(stored.customer(), stored.hash(), options, right, better);
    }

    private <T> Optional<T> decide(
            SignInAttempt attempt, CheckedPassword checked, SignInMethod method, Grant<T> grant) {
        return database.inTransaction(transaction -> {
            // does what a wrong password does, so that the time does not tell whether the address is known (R35)
            if (checked.customer().isEmpty()) credentials.pretend(transaction, attempt.email());
            var now = locked(transaction, checked);
            if (now.customer().isPresent())
                return decide(transaction, attempt, now, now.customer().get(), method, grant);
            UnknownAccountAudit.record(database, transaction, method.refused(), attempt.email(), attempt.ipAddress());
            return Optional.empty();
        });
    }

    /// Takes the customer's lock and reads again who it is: while the password was being checked, the account may have
    /// been disabled or deleted, or been given another address.
    private CheckedPassword locked(Transaction transaction, CheckedPassword checked) {
        return checked.of(checked.customer().flatMap(customer -> {
            CustomerLock.take(transaction, customer.id());
            return customers
                    .find(transaction, customer.id())
                    .filter(now ->
                            now.details().emailKey().equals(customer.details().emailKey()));
        }));
    }

    private <T> Optional<T> decide(
            Transaction transaction,
            SignInAttempt attempt,
            CheckedPassword checked,
            Customer customer,
            SignInMethod method,
            Grant<T> grant) {
        var decision = new SignInDecision(method, checked, database.now());
        credentials.change(transaction, customer.id(), decision::apply);
        var actor = Actor.customer(customer.email(), attempt.ipAddress());
        if (decision.lockedNow()) database.record(transaction, actor, entry(Act.ACCOUNT_LOCKED, customer));
        if (!decision.granted()) {
            var refusal = entry(method.refused(), customer).outcome(Outcome.REFUSED);
            database.record(transaction, actor, refusal);
            return Optional.empty();
        }
        database.record(transaction, actor, entry(method.granted(), customer));
        return Optional.of(grant.give(transaction, customer, checked.options()));
    }

    private static AuditEntry entry(Act act, Customer customer) {
        return AuditEntry.of(act, customer.id(), customer.email());
    }
}
