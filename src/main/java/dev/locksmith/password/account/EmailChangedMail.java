package dev.locksmith.password.account;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerListener;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.dispatch.Composer;
import dev.locksmith.mail.letter.Composition;
import dev.locksmith.mail.letter.Letter;
import dev.locksmith.mail.outbox.MailKind;
import dev.locksmith.mail.outbox.MailPolicy;
import dev.locksmith.mail.outbox.NewMessage;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.mail.outbox.OutboxMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The notice to the old address that an account has another one now: whoever changes it could reset the password next
/// (R50, ASVS 6.3.7). It holds no link at all.
public final class EmailChangedMail implements Composer {
    public static final MailKind KIND = new MailKind("email-changed");

    /// Nobody can take it back: not even whoever changed the address.
    public static final MailPolicy POLICY = CustomerMailPolicy.ofCustomer(false);

    /// A notice that comes later than this only frightens.
    private static final Duration GOOD_FOR = Duration.ofDays(2);

    private final Customers customers;

    public EmailChangedMail(Customers customers) {
        this.customers = customers;
    }

    /// Has it sent with every change of an address.
    public static CustomerListener onChange(Outbox outbox) {
        return new OnChange(outbox);
    }

    private static NewMessage message(Customer before) {
        return CustomerMail.to(before)
                .message(KIND, before.id(), "email-changed.subject", Act.CUSTOMER_CHANGED, GOOD_FOR);
    }

    @Override
    public MailKind kind() {
        return KIND;
    }

    @Override
    public Map<Long, Supplier<Composition>> compose(Transaction transaction, List<OutboxMessage> messages) {
        return MailReading.byCustomer(
                transaction, customers, messages, (customer, message) -> letter(customer, message.createdAt()));
    }

    static Letter letter(Customer customer, Instant changedAt) {
        var website = customer.website();
        var mail = CustomerMail.to(customer).greeting();
        return mail.words("email-changed.words", website.name(), masked(customer.email()), mail.moment(changedAt))
                .words("email-changed.alarm", website.supportEmail())
                .note("email-changed.ignore")
                .letter("email-changed.subject", "email-changed.preview");
    }

    /// Such as `r…@example.com`: whoever reads the old mailbox may be a stranger.
    private static String masked(String email) {
        return email.substring(0, email.offsetByCodePoints(0, 1)) + "…" + email.substring(email.lastIndexOf('@'));
    }

    private record OnChange(Outbox outbox) implements CustomerListener {
        @Override
        public void changed(Transaction transaction, Actor by, Customer before, Customer after) {
            if (before.details().emailKey().equals(after.details().emailKey())) return;
            outbox.enqueue(transaction, message(before));
        }

        @Override
        public void deleting(Transaction transaction, Actor by, Customer customer) {}
    }
}
