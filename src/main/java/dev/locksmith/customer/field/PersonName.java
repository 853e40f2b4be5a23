package dev.locksmith.customer.field;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// A person's name, part by part. Empty text, never null, where nothing is known.
@Embeddable
public record PersonName(
        @Column(length = 64) String prefix,
        String firstName,
        String middleName,
        String lastName,
        @Column(length = 64) String suffix) {
    public static final PersonName NONE = of("", "");

    public static PersonName of(String firstName, String lastName) {
        return new PersonName("", firstName, "", lastName, "");
    }

    /// First, middle and last name, as far as there are any.
    public String full() {
        return String.join(" ", firstName, middleName, lastName).strip().replaceAll("\\s+", " ");
    }

    /// As it stands in a list by name: last name, a comma, and the others.
    public String sorted() {
        var others = (firstName + " " + middleName).strip().replaceAll("\\s+", " ");
        return lastName.isBlank() || others.isEmpty() ? full() : lastName.strip() + ", " + others;
    }

    PersonName withPrefix(String other) {
        return new PersonName(other, firstName, middleName, lastName, suffix);
    }

    public PersonName withFirstName(String other) {
        return new PersonName(prefix, other, middleName, lastName, suffix);
    }

    PersonName withMiddleName(String other) {
        return new PersonName(prefix, firstName, other, lastName, suffix);
    }

    public PersonName withLastName(String other) {
        return new PersonName(prefix, firstName, middleName, other, suffix);
    }

    PersonName withSuffix(String other) {
        return new PersonName(prefix, firstName, middleName, lastName, other);
    }
}
