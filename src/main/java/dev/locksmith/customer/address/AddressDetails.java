package dev.locksmith.customer.address;

import dev.locksmith.customer.field.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// What staff can edit of an address; [AddressFields] lists it field by field. Empty text, never null, where nothing is
/// known.
@Embeddable
public record AddressDetails(
        PersonName name,
        String company,
        PostalAddress postal,
        Contact contact,
        @Column(length = 64) String vatId) {
    /// An address of which no more than the person is known.
    public static AddressDetails of(PersonName name) {
        return new AddressDetails(name, "", PostalAddress.NONE, Contact.NONE, "");
    }

    public AddressDetails withName(PersonName other) {
        return new AddressDetails(other, company, postal, contact, vatId);
    }

    public AddressDetails withCompany(String other) {
        return new AddressDetails(name, other, postal, contact, vatId);
    }

    public AddressDetails withPostal(PostalAddress other) {
        return new AddressDetails(name, company, other, contact, vatId);
    }

    public AddressDetails withContact(Contact other) {
        return new AddressDetails(name, company, postal, other, vatId);
    }

    AddressDetails withVatId(String other) {
        return new AddressDetails(name, company, postal, contact, other);
    }
}
