package dev.locksmith.customer.search;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.address.AddressDetails;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line of the customer grid.
///
/// @param group its name
/// @param billing the default billing address, if there is one
/// @param shipping the default shipping address, if there is one
/// @param createdIn where the account was made, in words
/// @param website its name
public record CustomerRow(
        long id,
        CustomerDetails details,
        String group,
        @Nullable AddressDetails billing,
        @Nullable AddressDetails shipping,
        Instant createdAt,
        String createdIn,
        long websiteId,
        String website) {
    public String name() {
        return details.name().full();
    }

    public String email() {
        return details.email();
    }

    public boolean active() {
        return details.active();
    }

    public boolean confirmed() {
        return details.confirmed();
    }

    public Optional<AddressDetails> billingAddress() {
        return Optional.ofNullable(billing);
    }

    public Optional<AddressDetails> shippingAddress() {
        return Optional.ofNullable(shipping);
    }
}
