package dev.locksmith.password.account;

import dev.locksmith.audit.Act;
import dev.locksmith.customer.Customer;
import dev.locksmith.mail.letter.Letterhead;
import dev.locksmith.mail.letter.MailBuilder;
import dev.locksmith.mail.outbox.MailKind;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.mail.outbox.NewMessage;
import java.time.Duration;
import java.time.ZoneId;

/// What every kind of mail to a customer has in common: its letterhead, its greeting, and how it waits in the outbox.
public final class CustomerMail {
    private final Customer customer;

    private CustomerMail(Customer customer) {
        this.customer = customer;
    }

    public static CustomerMail to(Customer customer) {
        return new CustomerMail(customer);
    }

    /// The message to put into the outbox.
    ///
    /// @param reference what its composer finds its matter by
    /// @param subjectKey of the subject that it most likely goes with
    public NewMessage message(MailKind kind, long reference, String subjectKey, Act cause, Duration goodFor) {
        return new NewMessage(
                kind,
                reference,
                MessageTopic.customer(customer.id()),
                customer.email(),
                customer.name(),
                customer.language(),
                MailBuilder.subject(letterhead(), subjectKey),
                cause,
                goodFor);
    }

    /// The mail itself, begun with the greeting.
    public MailBuilder greeting() {
        return new MailBuilder(letterhead()).greeting(customer.name());
    }

    private Letterhead letterhead() {
        var website = customer.website();
        return new Letterhead(
                website.name(), website.supportEmail(), ZoneId.of(website.timeZone()), customer.language());
    }
}
