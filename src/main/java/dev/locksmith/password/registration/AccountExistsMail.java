package dev.locksmith.password.registration;

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

/// The mail to a customer with whose address someone wanted to open another account: there is no need for one.
public final class AccountExistsMail implements Composer {
    public static final MailKind KIND = new MailKind("account-exists");
    public static final MailPolicy POLICY = CustomerMailPolicy.ofCustomer(true);

    private static final Duration GOOD_FOR = Duration.ofDays(1);

    private final Customers customers;
    private final LinkUrls urls;

    public AccountExistsMail(Customers customers, LinkUrls urls) {
        this.customers = customers;
        this.urls = urls;
    }

    static NewMessage message(Customer customer) {
        return CustomerMail.to(customer)
                .message(KIND, customer.id(), "exists.subject", Act.REGISTRATION_REPEATED, GOOD_FOR);
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
        return CustomerMail.to(customer)
                .greeting()
                .words("exists.words", customer.website().name())
                .button("exists.button", forgotPassword)
                .note("exists.ignore")
                .letter("exists.subject", "exists.preview");
    }
}
