package dev.locksmith.password.registration;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.dispatch.Composer;
import dev.locksmith.mail.letter.Composition;
import dev.locksmith.mail.letter.Letter;
import dev.locksmith.mail.outbox.MailKind;
import dev.locksmith.mail.outbox.MailPolicy;
import dev.locksmith.mail.outbox.NewMessage;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.account.CustomerMail;
import dev.locksmith.password.account.CustomerMailPolicy;
import dev.locksmith.password.account.LinkUrls;
import dev.locksmith.password.account.MailReading;
import dev.locksmith.secret.Secrets;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The mail to whoever opened an account: a welcome or, while nobody has shown that the mailbox is theirs, the link
/// that shows it. As with resets the link is minted at the moment of sending, and only its hash is kept.
public final class WelcomeMail implements Composer {
    public static final MailKind KIND = new MailKind("welcome");
    public static final MailPolicy POLICY = CustomerMailPolicy.ofCustomer(true);

    private final AuditedDatabase database;
    private final Customers customers;
    private final LinkUrls urls;

    public WelcomeMail(AuditedDatabase database, Customers customers, LinkUrls urls) {
        this.database = database;
        this.customers = customers;
        this.urls = urls;
    }

    static NewMessage message(Customer customer) {
        var subject = customer.details().confirmed() ? "welcome.subject" : "confirm.subject";
        return CustomerMail.to(customer)
                .message(KIND, customer.id(), subject, Act.CUSTOMER_CREATED, Confirmations.LINK_LIFE);
    }

    @Override
    public MailKind kind() {
        return KIND;
    }

    @Override
    public Map<Long, Supplier<Composition>> compose(Transaction transaction, List<OutboxMessage> messages) {
        var found = MailReading.customers(transaction, customers, MailReading.references(messages));
        var mails = new HashMap<Long, Supplier<Composition>>();
        for (var message : messages) {
            var customer = Optional.ofNullable(found.get(message.reference()))
                    .filter(open -> open.details().active())
                    .filter(open -> open.details().emailKey().equals(CustomerDetails.emailKey(message.recipient())));
            mails.put(
                    message.id(), customer.map(open -> mail(transaction, open)).orElse(MailReading::gone));
        }
        return mails;
    }

    private Supplier<Composition> mail(Transaction transaction, Customer customer) {
        if (customer.details().confirmed()) return () -> welcome(customer, urls.signIn(customer.website()));
        var secret = Secrets.mint();
        var link = new ConfirmationEntity();
        link.customerId = customer.id();
        link.emailKey = customer.details().emailKey();
        link.tokenHash = Secrets.hash(secret);
        link.expiresAt = database.now().plus(Confirmations.LINK_LIFE);
        transaction.repository(ConfirmationRepository_::new).insert(link);
        return () -> confirmation(customer, urls.confirm(customer.website(), secret), link.expiresAt);
    }

    static Letter welcome(Customer customer, URI signIn) {
        var website = customer.website();
        return CustomerMail.to(customer)
                .greeting()
                .words("welcome.words", website.name(), customer.email())
                .button("welcome.button", signIn)
                .note("welcome.alarm", website.supportEmail())
                .letter("welcome.subject", "welcome.preview");
    }

    /// @param link live: whoever has it can confirm the account
    static Letter confirmation(Customer customer, URI link, Instant expiresAt) {
        var mail = CustomerMail.to(customer).greeting();
        return mail.words("confirm.words", customer.website().name(), customer.email())
                .button("confirm.button", link)
                .note("reset.until", mail.moment(expiresAt))
                .note("confirm.ignore")
                .letter("confirm.subject", "confirm.preview");
    }
}
