package dev.locksmith.ui.customers;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerGroup;
import java.time.LocalDate;
import java.util.List;

/// What is read before a pane opens.
///
/// @param today the database's, in UTC: the day a date of birth must lie before
record OpenedCustomer(Customer customer, List<CustomerGroup> groups, LocalDate today) {}
