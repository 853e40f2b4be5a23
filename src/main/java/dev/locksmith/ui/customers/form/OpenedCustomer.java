package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.website.CustomerGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// What is read before a pane opens.
///
/// @param at the database's time of reading
public record OpenedCustomer(Customer customer, List<CustomerGroup> groups, Instant at) {
    /// In UTC: the day a date of birth must lie before.
    LocalDate today() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
