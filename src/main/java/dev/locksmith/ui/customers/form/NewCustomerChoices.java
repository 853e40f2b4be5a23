package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.customer.website.Website;
import java.util.List;

/// What a new customer can be: on which website, in which group; the first of each is the usual one.
public record NewCustomerChoices(List<Website> websites, List<CustomerGroup> groups) {
    public NewCustomerChoices {
        websites = List.copyOf(websites);
        groups = List.copyOf(groups);
    }
}
