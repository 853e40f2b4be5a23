package dev.locksmith.customer;

import dev.locksmith.customer.field.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What staff can edit of a customer; [CustomerFields] lists it field by field. Empty text, never null, where nothing
/// is known.
@Embeddable
public record CustomerDetails(
        PersonName name,
        @Column(length = CustomerDetails.LONGEST_EMAIL) String email,
        Account account,
        Profile profile) {

    /// RFC 5321 4.5.3.1: 64 characters, an @ and 255 more.
    public static final int LONGEST_EMAIL = 320;

    /// An active, confirmed customer of whom nothing else is known.
    public static CustomerDetails of(PersonName name, String email, long groupId) {
        return new CustomerDetails(name, email, new Account(groupId, false, true, true), Profile.EMPTY);
    }

    /// The e-mail address as it is compared: lower case, trimmed.
    public String emailKey() {
        return emailKey(email);
    }

    /// Any e-mail address in the form in which they are compared.
    public static String emailKey(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /// False = may neither sign in nor be mailed a reset.
    public boolean active() {
        return account.active();
    }

    /// False = the e-mail address still awaits confirmation, so no sign-in.
    public boolean confirmed() {
        return account.confirmed();
    }

    /// The same with the e-mail address trimmed: spaces come along when an address is pasted.
    CustomerDetails tidy() {
        return withEmail(email.strip());
    }

    public CustomerDetails withName(PersonName other) {
        return new CustomerDetails(other, email, account, profile);
    }

    public CustomerDetails withEmail(String other) {
        return new CustomerDetails(name, other, account, profile);
    }

    public CustomerDetails withAccount(Account other) {
        return new CustomerDetails(name, email, other, profile);
    }

    public CustomerDetails withProfile(Profile other) {
        return new CustomerDetails(name, email, account, other);
    }

    /// What decides on prices and signing in.
    ///
    /// @param active false = may neither sign in nor be mailed a reset
    /// @param confirmed false = the e-mail address still awaits confirmation, so no sign-in
    @Embeddable
    public record Account(long groupId, boolean disableAutoGroupChange, boolean active, boolean confirmed) {
        public Account withGroupId(long other) {
            return new Account(other, disableAutoGroupChange, active, confirmed);
        }

        public Account withDisableAutoGroupChange(boolean other) {
            return new Account(groupId, other, active, confirmed);
        }

        public Account withActive(boolean other) {
            return new Account(groupId, disableAutoGroupChange, other, confirmed);
        }

        public Account withConfirmed(boolean other) {
            return new Account(groupId, disableAutoGroupChange, active, other);
        }
    }

    /// What is known of the person or company.
    ///
    /// @param language of mail and pages, as an ISO 639 code; empty = the website's
    @Embeddable
    public record Profile(
            @Nullable LocalDate dateOfBirth,

            @Enumerated(EnumType.STRING) @Column(length = 16)
            Gender gender,

            @Column(length = 64) String taxVat,
            String company,
            @Column(length = 8) String language) {
        public static final Profile EMPTY = new Profile(null, Gender.NOT_SPECIFIED, "", "", "");

        public Profile withDateOfBirth(@Nullable LocalDate other) {
            return new Profile(other, gender, taxVat, company, language);
        }

        public Profile withGender(Gender other) {
            return new Profile(dateOfBirth, other, taxVat, company, language);
        }

        public Profile withTaxVat(String other) {
            return new Profile(dateOfBirth, gender, other, company, language);
        }

        public Profile withCompany(String other) {
            return new Profile(dateOfBirth, gender, taxVat, other, language);
        }

        public Profile withLanguage(String other) {
            return new Profile(dateOfBirth, gender, taxVat, company, other);
        }
    }
}
