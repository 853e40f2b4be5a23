package dev.locksmith.customer.search;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.address.AddressDetails;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A line of the grid as the query answers it.
record StoredRow(
        long id,
        CustomerDetails details,
        String group,
        @Nullable AddressDetails billing,
        Instant createdAt,
        String website) {
    CustomerRow row() {
        return new CustomerRow(
                id,
                details.name().full(),
                details.email(),
                group,
                billing == null ? null : billing.contact().telephone(),
                billing == null ? null : billing.postal().postcode(),
                billing == null ? null : billing.postal().countryCode(),
                billing == null ? null : billing.postal().region(),
                createdAt,
                website,
                details.active(),
                details.confirmed());
    }
}
