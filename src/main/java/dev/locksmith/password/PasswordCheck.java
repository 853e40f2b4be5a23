package dev.locksmith.password;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.Website;
import dev.locksmith.database.Transaction;
import java.util.Optional;

/// Looks a customer up and checks a password, taking one hash's time whoever asks and whatever the answer.
final class PasswordCheck {
    private final Basis basis;

    PasswordCheck(Basis basis) {
        this.basis = basis;
    }

    Checked check(Website website, String email, String password) {
        var stored = basis.foundation().database().inTransaction(transaction -> {
            var customer = basis.customers().findByEmail(transaction, email, website.id());
            var hash = customer.flatMap(found -> basis.credentials().find(transaction, found.id()))
                    .map(credential -> credential.passwordHash)
                    .orElse("");
            return new Stored(customer, hash, basis.settings().of(transaction, website.id()));
        });
        var cost = stored.options().hash();
        var right = basis.hasher().matches(password, stored.hash(), cost);
        // made before the customer's lock is taken: hashing is slow
        var better = right && PasswordHasher.outdated(stored.hash(), cost)
                ? basis.hasher().hash(password, cost)
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
