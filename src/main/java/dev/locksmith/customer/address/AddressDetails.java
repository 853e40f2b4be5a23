package dev.locksmith.customer.address;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// A postal address. Empty text, never null, where nothing is known.
///
/// @param street one to four lines, separated by line feeds
/// @param countryCode ISO 3166-1 alpha-2, upper case, or empty
@Embeddable
public record AddressDetails(
        @Column(length = 64) String prefix,
        String firstName,
        String middleName,
        String lastName,
        @Column(length = 64) String suffix,
        String company,
        @Column(length = 1000) String street,
        String city,
        String region,
        @Column(length = 32) String postcode,
        @Column(length = 2) String countryCode,
        @Column(length = 64) String telephone,
        @Column(length = 64) String fax,
        @Column(length = 64) String vatId) {}
