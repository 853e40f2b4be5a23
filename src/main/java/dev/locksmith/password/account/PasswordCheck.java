package dev.locksmith.password.account;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.website.Website;
import dev.locksmith.database.Transaction;
import dev.locksmith.limit.ClientNetwork;
import dev.locksmith.limit.NetworkBudget;
import dev.locksmith.limit.Tries;
import dev.locksmith.password.options.PasswordOptions;
import dev.locksmith.password.policy.PasswordPolicy;
import dev.locksmith.secret.PasswordHasher;
import dev.locksmith.secret.ResponseTimePadding;
import java.util.Optional;
import java.util.function.Function;

/// Looks a customer up and checks a password, whichever way it comes. A refusal takes the same time whoever asks and
/// whatever was found, and no network may cause more of them than the shop allows.
public final class PasswordCheck {
    private final Basis basis;
    private final ResponseTimePadding padding;
    private final NetworkBudget failures;

    public PasswordCheck(Basis basis, ResponseTimePadding padding) {
        this.basis = basis;
        this.padding = padding;
        this.failures = new NetworkBudget(basis.database(), Tries.SIGN_IN);
    }

    /// What somebody wants to sign in with.
    record Attempt(Website website, String email, String password, String ipAddress) {
        /// Nobody has such an address or password: neither is looked at, for that may take the square of their length.
        boolean oversized() {
            return email.length() > CustomerDetails.LONGEST_EMAIL || PasswordPolicy.tooLong(password);
        }

        @Override
        public String toString() {
            return "Attempt[" + email + " " + ipAddress + "]";
        }
    }

    /// Checks an attempt and has it settled.
    ///
    /// @param settle gives what the attempt was made for, or nothing
    /// @throws TooManyTries if too many attempts from the network have failed
    /// @throws TooBusy if too many passwords are being checked
    <T> Optional<T> attempt(Attempt attempt, Function<Checked, Optional<T>> settle) {
        if (attempt.oversized()) return Optional.empty();
        var options = basis.settings().of(attempt.website().id());
        return failures.spend(
                attempt.ipAddress(),
                options.network().failures(),
                () -> inEvenTime(attempt, options, settle),
                Optional::isEmpty);
    }

    private <T> Optional<T> inEvenTime(
            Attempt attempt, PasswordOptions options, Function<Checked, Optional<T>> settle) {
        var time = padding.begin();
        var given = settle.apply(check(attempt, options, time));
        if (given.isEmpty()) time.rest(options.step());
        return given;
    }

    private Checked check(Attempt attempt, PasswordOptions options, ResponseTimePadding.Attempt time) {
        var stored = basis.database().inTransaction(transaction -> {
            var customer = basis.customers()
                    .findByEmail(transaction, attempt.email(), attempt.website().id());
            var hash = customer.flatMap(found -> basis.credentials().find(transaction, found.id()))
                    .map(credential -> credential.passwordHash)
                    .orElse("");
            return new Stored(customer, hash, options);
        });
        var cost = options.hash();
        var matched =
                basis.hasher().matches(ClientNetwork.of(attempt.ipAddress()), attempt.password(), stored.hash(), cost);
        time.stoodInLine(matched.waited());
        var right = matched.result();
        // made before the customer's lock is taken: hashing is slow
        var better = right && PasswordHasher.outdated(stored.hash(), cost)
                ? basis.hasher().hash(ClientNetwork.of(attempt.ipAddress()), attempt.password(), cost)
                : stored.hash();
        return new Checked(stored, right, better);
    }

    /// Takes the customer's lock and reads again who it is: while the password was being checked, the account may have
    /// been disabled or deleted, or been given another address.
    Checked locked(Transaction transaction, Checked checked) {
        var found = checked.customer().flatMap(customer -> {
            CustomerLock.take(transaction, customer.id());
            return basis.customers()
                    .find(transaction, customer.id())
                    .filter(now ->
                            now.details().emailKey().equals(customer.details().emailKey()));
        });
        var stored = checked.stored();
        return new Checked(new Stored(found, stored.hash(), stored.options()), checked.right(), checked.better());
    }

    private record Stored(Optional<Customer> customer, String hash, PasswordOptions options) {}

    /// @param better the hash to keep from now on, if the password is right
    record Checked(Stored stored, boolean right, String better) {
        Optional<Customer> customer() {
            return stored.customer();
        }

        PasswordOptions options() {
            return stored.options();
        }

        /// A customer who may sign in at all.
        boolean entitled() {
            return customer()
                    .map(Customer::details)
                    .filter(details -> details.active() && details.confirmed())
                    .isPresent();
        }

        /// Whether the password is right still: it may have been changed while it was being checked.
        boolean rightFor(CredentialEntity credential) {
            return right && credential.passwordHash.equals(stored.hash());
        }

        @Override
        public String toString() {
            return "Checked[" + customer().map(Customer::id) + " " + right + "]";
        }
    }
}
