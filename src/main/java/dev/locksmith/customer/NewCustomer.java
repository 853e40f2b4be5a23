package dev.locksmith.customer;

import dev.locksmith.customer.address.NewAddress;
import java.time.Instant;
import java.util.List;

/// A customer who is not in the database yet.
///
/// @param createdAt when the account was made, which for an imported one is in the past
/// @param createdIn the website or act that makes the account, in words for staff
public record NewCustomer(
        long websiteId, CustomerDetails details, List<NewAddress> addresses, Instant createdAt, String createdIn) {
    public NewCustomer {
        addresses = List.copyOf(addresses);
    }
}
