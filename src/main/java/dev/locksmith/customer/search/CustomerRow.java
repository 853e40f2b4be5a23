package dev.locksmith.customer.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A line of the customer grid. Phone, ZIP, country and region are those of the default billing address, if there is
/// one.
public record CustomerRow(
        long id,
        String name,
        String email,
        String group,
        @Nullable String telephone,
        @Nullable String postcode,
        @Nullable String countryCode,
        @Nullable String region,
        Instant createdAt,
        String website,
        boolean active,
        boolean confirmed) {}
