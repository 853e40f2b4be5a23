package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.ui.screen.ConsoleServices;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// What is read before a pane opens.
///
/// @param at the database's time of reading
public record OpenedCustomer(Customer customer, List<CustomerGroup> groups, Instant at) {
    /// @return empty = the customer is gone
    public static Optional<OpenedCustomer> find(ConsoleServices services, long id) {
        var customers = services.customers();
        var now = services.session().clock().instant();
        return customers
                .customers()
                .find(services.session().staff(), id)
                .map(customer -> new OpenedCustomer(
                        customer,
                        customers
                                .websites()
                                .recentGroups(customer.details().account().groupId()),
                        now));
    }

    /// In UTC: the day a date of birth must lie before.
    LocalDate today() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
