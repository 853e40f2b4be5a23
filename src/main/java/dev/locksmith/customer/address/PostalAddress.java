package dev.locksmith.customer.address;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// Where something can be delivered.
///
/// @param street one to four lines, separated by line feeds
/// @param countryCode ISO 3166-1 alpha-2, upper case, or empty
@Embeddable
public record PostalAddress(
        @Column(length = 1000) String street,
        String city,
        String region,
        @Column(length = 32) String postcode,
        @Column(length = 2) String countryCode) {
    public static final PostalAddress NONE = new PostalAddress("", "", "", "", "");

    PostalAddress withStreet(String other) {
        return new PostalAddress(other, city, region, postcode, countryCode);
    }

    PostalAddress withCity(String other) {
        return new PostalAddress(street, other, region, postcode, countryCode);
    }

    PostalAddress withRegion(String other) {
        return new PostalAddress(street, city, other, postcode, countryCode);
    }

    PostalAddress withPostcode(String other) {
        return new PostalAddress(street, city, region, other, countryCode);
    }

    PostalAddress withCountryCode(String other) {
        return new PostalAddress(street, city, region, postcode, other);
    }
}
