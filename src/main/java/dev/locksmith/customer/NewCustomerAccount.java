package dev.locksmith.customer;

import dev.locksmith.customer.PreparedCredential.Storable;
import java.util.Optional;

/// A customer who is not in the database yet, with the password that is to be theirs from the beginning.
///
/// @param credential empty = none
public record NewCustomerAccount(NewCustomer customer, Optional<Storable> credential) {
    /// Without a password.
    public static NewCustomerAccount of(NewCustomer customer) {
        return new NewCustomerAccount(customer, Optional.empty());
    }
}
