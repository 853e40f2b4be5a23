package dev.locksmith.customer;

import dev.locksmith.customer.address.Address;
import dev.locksmith.customer.website.Website;
import java.time.Instant;
import java.util.List;

/// A customer whole, as read at one moment.
///
/// @param version what a save must present, so that it cannot overwrite a change it has not seen
/// @param createdIn the website or act that made the account
public record Customer(
        long id,
        long version,
        Website website,
        CustomerDetails details,
        List<Address> addresses,
        Instant createdAt,
        String createdIn,
        Instant updatedAt,
        String updatedBy) {
    public String email() {
        return details.email();
    }

    public String name() {
        return details.name().full();
    }

    /// The language to write to this customer in.
    public String language() {
        var own = details.profile().language();
        return own.isEmpty() ? website.language() : own;
    }
}
