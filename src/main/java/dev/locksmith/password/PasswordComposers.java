package dev.locksmith.password;

import dev.locksmith.audit.Foundation;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.mail.dispatch.Composer;
import dev.locksmith.mail.letter.AccountExistsLetter;
import dev.locksmith.mail.letter.EmailChangedLetter;
import dev.locksmith.mail.letter.Letter;
import dev.locksmith.mail.letter.MailTemplates;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.account.CustomerMail;
import dev.locksmith.password.account.LinkUrls;
import dev.locksmith.password.account.PasswordMails;
import dev.locksmith.password.account.WelcomeMail;
import dev.locksmith.password.reset.ChangedMail;
import dev.locksmith.password.reset.ResetMail;
import java.util.List;

/// Who writes each kind of mail about passwords and accounts.
public final class PasswordComposers {
    private final Foundation foundation;
    private final Customers customers;
    private final LinkUrls address;
    private final MailTemplates templates = new MailTemplates();

    public PasswordComposers(Foundation foundation, Customers customers, LinkUrls address) {
        this.foundation = foundation;
        this.customers = customers;
        this.address = address;
    }

    /// One for each kind.
    public List<Composer> all() {
        return List.of(
                new ResetMail(foundation, customers, templates, address),
                new ChangedMail(foundation, customers, templates),
                new CustomerMail(foundation, customers, PasswordMails.EMAIL_CHANGED, this::emailChanged),
                new WelcomeMail(foundation, customers, templates, address),
                new CustomerMail(foundation, customers, PasswordMails.EXISTS, this::exists));
    }

    /// To the old address; it holds no link at all.
    private Letter emailChanged(Customer customer, OutboxMessage message) {
        return templates.emailChanged(new EmailChangedLetter(
                PasswordMails.letterhead(customer), customer.name(), message.createdAt(), masked(customer.email())));
    }

    private Letter exists(Customer customer, OutboxMessage message) {
        return templates.accountExists(new AccountExistsLetter(
                PasswordMails.letterhead(customer), customer.name(), address.forgotPassword(customer.website())));
    }

    /// Such as `r…@example.com`.
    private static String masked(String email) {
        return email.substring(0, email.offsetByCodePoints(0, 1)) + "…" + email.substring(email.lastIndexOf('@'));
    }
}
