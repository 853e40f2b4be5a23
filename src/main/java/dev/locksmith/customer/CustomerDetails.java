package dev.locksmith.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What staff can edit of a customer: every field of the customer form. Empty text, never null, where nothing is known.
///
/// @param language of mail and pages, as an ISO 639 code; empty = the website's
/// @param active false = may neither sign in nor be mailed a reset
/// @param confirmed false = the e-mail address still awaits confirmation, so no sign-in
@Embeddable
public record CustomerDetails(
        long groupId,
        @Column(length = 64) String prefix,
        String firstName,
        String middleName,
        String lastName,
        @Column(length = 64) String suffix,
        @Column(length = 320) String email,
        @Nullable LocalDate dateOfBirth,
        @Enumerated(EnumType.STRING) @Column(length = 16) Gender gender,
        @Column(length = 64) String taxVat,
        String company,
        @Column(length = 8) String language,
        boolean disableAutoGroupChange,
        boolean active,
        boolean confirmed) {

    /// RFC 5321 4.5.3.1: 64 characters, an @ and 255 more.
    public static final int LONGEST_EMAIL = 320;

    /// First, middle and last name, as far as there are any.
    public String name() {
        return String.join(" ", firstName, middleName, lastName).strip().replaceAll("\\s+", " ");
    }

    /// The address as it is compared: lower case, trimmed.
    public String emailKey() {
        return emailKey(email);
    }

    /// The same with the e-mail address trimmed: spaces come along when an address is pasted.
    CustomerDetails tidy() {
        return withEmail(email.strip());
    }

    public CustomerDetails withEmail(String other) {
        return new CustomerDetails(
                groupId,
                prefix,
                firstName,
                middleName,
                lastName,
                suffix,
                other,
                dateOfBirth,
                gender,
                taxVat,
                company,
                language,
                disableAutoGroupChange,
                active,
                confirmed);
    }

    /// Any address in the form in which addresses are compared.
    public static String emailKey(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
