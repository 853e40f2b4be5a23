package dev.locksmith.password;

import dev.locksmith.audit.Foundation;
import dev.locksmith.customer.Customers;
import dev.locksmith.mail.Composer;
import dev.locksmith.mail.Composition;
import dev.locksmith.mail.MailTemplates;
import dev.locksmith.mail.OutboxMessage;
import dev.locksmith.mail.WelcomeLetter;

/// Composes the welcome to a customer who created an account.
public final class WelcomeMail implements Composer {
    private final Foundation foundation;
    private final Customers customers;
    private final MailTemplates templates;
    private final LinkAddress address;

    public WelcomeMail(Foundation foundation, Customers customers, MailTemplates templates, LinkAddress address) {
        this.foundation = foundation;
        this.customers = customers;
        this.templates = templates;
        this.address = address;
    }

    @Override
    public String kind() {
        return PasswordMails.WELCOME;
    }

    @Override
    public Composition compose(OutboxMessage message) {
        return foundation
                .database()
                .inTransaction(transaction -> customers
                        .find(transaction, message.reference())
                        .<Composition>map(customer -> templates.welcome(new WelcomeLetter(
                                PasswordMails.letterhead(customer),
                                customer.name(),
                                customer.email(),
                                address.signIn(customer.website()))))
                        .orElseGet(PasswordMails::customerGone));
    }
}
