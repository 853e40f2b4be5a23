package dev.locksmith.password;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Website;
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
