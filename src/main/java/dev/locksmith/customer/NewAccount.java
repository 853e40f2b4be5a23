package dev.locksmith.customer;

import dev.locksmith.customer.PreparedCredential.Storable;
import java.util.Optional;

/// A customer who is not in the database yet, with the password that is to be theirs from the beginning.
///
/// @param credential empty = none
public record NewAccount(NewCustomer customer, Optional<Storable> credential) {
    /// Without a password.
    public static NewAccount of(NewCustomer customer) {
        return new NewAccount(customer, Optional.empty());
    }
}
