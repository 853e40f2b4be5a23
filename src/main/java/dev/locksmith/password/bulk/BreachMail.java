package dev.locksmith.password.bulk;

import dev.locksmith.audit.Act;
import dev.locksmith.customer.Customer;
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
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The mail that tells a customer why the old password is blocked, and how to set a new one. Its link leads to a page
/// that anybody may open, and holds no secret.
public final class BreachMail implements Composer {
    /// Messages of this kind have the customer's id for a reference.
    public static final MailKind KIND = new MailKind("breach");

    /// Nobody can take it back: whoever blocked the password must not be able to keep it quiet.
    public static final MailPolicy POLICY = CustomerMailPolicy.ofCustomer(false);

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final Customers customers;
    private final LinkUrls urls;

    public BreachMail(Customers customers, LinkUrls urls) {
        this.customers = customers;
        this.urls = urls;
    }

    static NewMessage message(Customer customer) {
        return CustomerMail.to(customer).message(KIND, customer.id(), "breach.subject", Act.PASSWORD_BLOCKED, GOOD_FOR);
    }

    @Override
    public MailKind kind() {
        return KIND;
    }

    @Override
    public Map<Long, Supplier<Composition>> compose(Transaction transaction, List<OutboxMessage> messages) {
        return MailReading.byCustomer(
                transaction,
                customers,
                messages,
                (customer, _) -> letter(customer, urls.forgotPassword(customer.website())));
    }

    static Letter letter(Customer customer, URI forgotPassword) {
        var website = customer.website();
        return CustomerMail.to(customer)
                .greeting()
                .words("breach.words", website.name())
                .words("breach.next")
                .button("breach.button", forgotPassword)
                .note("breach.note", website.supportEmail())
                .letter("breach.subject", "breach.preview");
    }
}
