package dev.locksmith.password.account;

import dev.locksmith.customer.Customer;
import dev.locksmith.password.options.PasswordOptions;
import java.util.Optional;

/// A password that was compared with the stored hash.
///
/// @param customer whom the e-mail address belongs to
/// @param stored the hash it was compared with; empty = there is none
/// @param right whether it is the one that was hashed
/// @param better the hash to keep from now on, if the password is right
record CheckedPassword(
        Optional<Customer> customer, String stored, PasswordOptions options, boolean right, String better) {
    CheckedPassword of(Optional<Customer> now) {
        return new CheckedPassword(now, stored, options, right, better);
    }

    /// A customer who may sign in at all.
    boolean entitled() {
        return customer.map(Customer::details)
                .filter(details -> details.active() && details.confirmed())
                .isPresent();
    }

    /// Whether the password is right still: it may have been changed while it was being checked.
    boolean rightFor(CredentialEntity credential) {
        return right && credential.passwordHash.equals(stored);
    }

    @Override
    public String toString() {
        return "CheckedPassword[" + customer.map(Customer::id) + " " + right + "]";
    }
}
