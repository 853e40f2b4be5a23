package dev.locksmith.password;

import dev.locksmith.audit.Foundation;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.Website;
import dev.locksmith.database.Transaction;
import java.util.Optional;

/// Looks a customer up and checks a password, taking one hash's time whoever asks and whatever the answer.
final class PasswordCheck {
    private final Foundation foundation;
    private final Customers customers;
    private final PasswordHasher hasher;

    PasswordCheck(Foundation foundation, Customers customers, PasswordHasher hasher) {
        this.foundation = foundation;
        this.customers = customers;
        this.hasher = hasher;
    }

    Checked check(Website website, String email, String password) {
        var found = foundation
                .database()
                .inTransaction(transaction -> customers
                        .findByEmail(transaction, email, website.id())
                        .map(customer -> new Stored(customer, storedHash(transaction, customer))));
        var stored = found.map(Stored::hash).orElse("");
        var right = hasher.matches(password, stored);
        return new Checked(found.map(Stored::customer), stored, right);
    }

    private String storedHash(Transaction transaction, Customer customer) {
        return new Credentials(foundation.clock())
                .find(transaction, customer.id())
                .map(credential -> credential.passwordHash)
                .orElse("");
    }

    private record Stored(Customer customer, String hash) {}

    /// @param hash what the password was checked against; empty if there was none
    record Checked(Optional<Customer> customer, String hash, boolean right) {
        /// A customer who may sign in at all.
        boolean entitled() {
            return customer.map(Customer::details)
                    .filter(details -> details.active() && details.confirmed())
                    .isPresent();
        }

        /// Whether the password is right still: it may have been changed while it was being checked.
        boolean rightFor(CredentialEntity credential) {
            return right && credential.passwordHash.equals(hash);
        }

        @Override
        public String toString() {
            return "Checked[" + customer.map(Customer::id) + " " + right + "]";
        }
    }
}
