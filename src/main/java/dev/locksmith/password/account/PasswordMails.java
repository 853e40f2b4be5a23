package dev.locksmith.password.account;

import dev.locksmith.customer.Customer;
import dev.locksmith.mail.letter.Letterhead;
import dev.locksmith.mail.letter.Obsolete;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import java.time.ZoneId;
import java.util.Locale;

/// What the mails about passwords have in common.
public final class PasswordMails {
    public static final String CHANGED = "password-changed";
    public static final String EMAIL_CHANGED = "email-changed";
    public static final String WELCOME = "welcome";
    public static final String EXISTS = "account-exists";

    private PasswordMails() {}

    /// How the outbox files a customer's mail; the edit pane asks for it.
    public static String about(long customerId) {
        return "customer:" + customerId;
    }

    public static Letterhead letterhead(Customer customer) {
        var website = customer.website();
        return new Letterhead(
                website.name(), website.supportEmail(), ZoneId.of(website.timeZone()), customer.language());
    }

    public static String resetSubject(Customer customer) {
        var texts = texts(customer);
        return texts.get("reset.subject", customer.website().name());
    }

    public static String changedSubject(Customer customer) {
        var texts = texts(customer);
        return texts.get("changed.subject", customer.website().name());
    }

    static String emailChangedSubject(Customer customer) {
        var texts = texts(customer);
        return texts.get("email-changed.subject", customer.website().name());
    }

    static String welcomeSubject(Customer customer) {
        var texts = texts(customer);
        return texts.get(
                customer.details().confirmed() ? "welcome.subject" : "confirm.subject",
                customer.website().name());
    }

    static String existsSubject(Customer customer) {
        var texts = texts(customer);
        return texts.get("exists.subject", customer.website().name());
    }

    /// Why a mail is not sent any more, in English like everything that the outbox keeps for staff to read.
    public static Obsolete resetEnded() {
        var texts = Texts.of(Bundle.COMMON, Locale.ENGLISH);
        return new Obsolete(texts.get("password.mail.reset-ended"));
    }

    public static Obsolete customerGone() {
        var texts = Texts.of(Bundle.COMMON, Locale.ENGLISH);
        return new Obsolete(texts.get("password.mail.customer-gone"));
    }

    private static Texts texts(Customer customer) {
        return Texts.of(Bundle.MAIL, Locale.of(customer.language()));
    }
}
