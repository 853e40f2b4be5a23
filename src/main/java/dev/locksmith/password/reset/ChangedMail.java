package dev.locksmith.password.reset;

import dev.locksmith.audit.Foundation;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.mail.dispatch.Composer;
import dev.locksmith.mail.letter.ChangedLetter;
import dev.locksmith.mail.letter.Composition;
import dev.locksmith.mail.letter.Letter;
import dev.locksmith.mail.letter.MailTemplates;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.account.PasswordMails;
import java.time.Instant;

/// Composes the notice that a password was changed; it holds no link that signs in (63B-4 4.2.3).
public final class ChangedMail implements Composer {
    private final Foundation foundation;
    private final Customers customers;
    private final MailTemplates templates;

    public ChangedMail(Foundation foundation, Customers customers, MailTemplates templates) {
        this.foundation = foundation;
        this.customers = customers;
        this.templates = templates;
    }

    @Override
    public String kind() {
        return PasswordMails.CHANGED;
    }

    @Override
    public Composition compose(OutboxMessage message) {
        return foundation
                .database()
                .inTransaction(transaction -> transaction
                        .repository(ResetRepository_::new)
                        .find(message.reference())
                        .flatMap(reset -> customers
                                .find(transaction, reset.customerId)
                                .<Composition>map(customer -> letter(reset, customer, message.createdAt())))
                        .orElseGet(PasswordMails::customerGone));
    }

    private Letter letter(ResetEntity reset, Customer customer, Instant at) {
        return templates.passwordChanged(
                new ChangedLetter(PasswordMails.letterhead(customer), customer.name(), at, reset.redeemedFrom));
    }
}
