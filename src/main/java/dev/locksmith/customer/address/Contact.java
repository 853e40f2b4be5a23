package dev.locksmith.customer.address;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// How someone at an address can be reached.
@Embeddable
public record Contact(
        @Column(length = 64) String telephone,
        @Column(length = 64) String fax) {
    public static final Contact NONE = new Contact("", "");

    Contact withTelephone(String other) {
        return new Contact(other, fax);
    }

    Contact withFax(String other) {
        return new Contact(telephone, other);
    }
}
