package dev.locksmith.storefront.view;

import dev.locksmith.customer.Customer;
import java.util.Optional;

/// The customer who looks at a page, if it is one.
///
/// @param customer who is signed in on this website
/// @param formKey what every form on the page must send back
public record CurrentCustomer(Optional<Customer> customer, String formKey) {
    @Override
    public String toString() {
        return "Reader[" + customer.map(Customer::id) + "]";
    }
}
