package dev.locksmith.password;

import dev.locksmith.audit.Foundation;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.mail.Composer;
import dev.locksmith.mail.Composition;
import dev.locksmith.mail.EmailChangedLetter;
import dev.locksmith.mail.MailTemplates;
import dev.locksmith.mail.OutboxMessage;

/// Composes the notice to the old address; it holds no link at all.
public final class EmailChangedMail implements Composer {
    private final Foundation foundation;
    private final Customers customers;
    private final MailTemplates templates;

    public EmailChangedMail(Foundation foundation, Customers customers, MailTemplates templates) {
        this.foundation = foundation;
        this.customers = customers;
        this.templates = templates;
    }

    @Override
    public String kind() {
        return PasswordMails.EMAIL_CHANGED;
    }

    @Override
    public Composition compose(OutboxMessage message) {
        return foundation
                .database()
                .inTransaction(transaction -> customers
                        .find(transaction, message.reference())
                        .<Composition>map(customer -> templates.emailChanged(new EmailChangedLetter(
                                PasswordMails.letterhead(customer),
                                customer.name(),
                                message.createdAt(),
                                masked(customer))))
                        .orElseGet(PasswordMails::customerGone));
    }

    /// Such as `r…@example.com`.
    private static String masked(Customer customer) {
        var email = customer.email();
        return email.substring(0, email.offsetByCodePoints(0, 1)) + "…" + email.substring(email.lastIndexOf('@'));
    }
}
