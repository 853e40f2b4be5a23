package dev.locksmith.password.account;

import dev.locksmith.audit.Foundation;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.dispatch.Composer;
import dev.locksmith.mail.letter.Composition;
import dev.locksmith.mail.letter.ConfirmationLetter;
import dev.locksmith.mail.letter.MailTemplates;
import dev.locksmith.mail.letter.WelcomeLetter;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.secret.Secrets;

/// Composes the mail to whoever opened an account: a welcome or, while nobody has shown that the mailbox is theirs, the
/// link that shows it. As with resets the link is minted here, and only its hash is kept.
public final class WelcomeMail implements Composer {
    private final Foundation foundation;
    private final Customers customers;
    private final MailTemplates templates;
    private final LinkUrls address;

    public WelcomeMail(Foundation foundation, Customers customers, MailTemplates templates, LinkUrls address) {
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
                        .filter(customer -> customer.details().active())
                        .filter(customer ->
                                customer.details().emailKey().equals(CustomerDetails.emailKey(message.recipient())))
                        .<Composition>map(customer -> letter(transaction, customer))
                        .orElseGet(PasswordMails::customerGone));
    }

    private Composition letter(Transaction transaction, Customer customer) {
        var head = PasswordMails.letterhead(customer);
        if (customer.details().confirmed())
            return templates.welcome(
                    new WelcomeLetter(head, customer.name(), customer.email(), address.signIn(customer.website())));
        var secret = Secrets.mint();
        var link = new ConfirmationEntity();
        link.customerId = customer.id();
        link.emailKey = customer.details().emailKey();
        link.tokenHash = Secrets.hash(secret);
        link.expiresAt = foundation.now().plus(Confirmations.LINK_LIFE);
        transaction.repository(ConfirmationRepository_::new).insert(link);
        return templates.confirmation(new ConfirmationLetter(
                head, customer.name(), customer.email(), address.confirm(customer.website(), secret), link.expiresAt));
    }
}
