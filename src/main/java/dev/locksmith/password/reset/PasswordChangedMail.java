package dev.locksmith.password.reset;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.mail.dispatch.Composer;
import dev.locksmith.mail.letter.Composition;
import dev.locksmith.mail.letter.Letter;
import dev.locksmith.mail.letter.Obsolete;
import dev.locksmith.mail.letter.OneLine;
import dev.locksmith.mail.outbox.MailKind;
import dev.locksmith.mail.outbox.MailPolicy;
import dev.locksmith.mail.outbox.NewMessage;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.account.CustomerMail;
import dev.locksmith.password.account.CustomerMailPolicy;
import dev.locksmith.password.account.ObsoleteMail;
import java.time.Duration;
import java.time.Instant;

/// The notice that a password was changed: when, where from, and what to do if it was someone else, so that a thief
/// cannot do it unnoticed (ASVS 6.3.7). It holds no link that signs in (63B-4 4.2.3).
public final class PasswordChangedMail implements Composer {
    public static final MailKind KIND = new MailKind("password-changed");

    /// Nobody can take it back: not even whoever changed the password.
    public static final MailPolicy POLICY = new CustomerMailPolicy(false, ResetMailPolicy::customerOf);

    /// A notice that comes later than this only frightens.
    private static final Duration GOOD_FOR = Duration.ofDays(2);

    private final AuditedDatabase database;
    private final Customers customers;

    public PasswordChangedMail(AuditedDatabase database, Customers customers) {
        this.database = database;
        this.customers = customers;
    }

    /// @param resetId the reset that was redeemed
    static NewMessage message(Customer customer, long resetId) {
        return CustomerMail.to(customer).message(KIND, resetId, "changed.subject", Act.PASSWORD_CHANGED, GOOD_FOR);
    }

    @Override
    public MailKind kind() {
        return KIND;
    }

    @Override
    public Composition compose(OutboxMessage message) {
        return database.inTransaction(transaction -> transaction
                .repository(ResetRepository_::new)
                .find(message.reference())
                .flatMap(reset -> customers
                        .find(transaction, reset.customerId)
                        .<Composition>map(customer -> letter(customer, message.createdAt(), reset.redeemedFrom)))
                .orElseGet(() -> new Obsolete(ObsoleteMail.CUSTOMER_GONE)));
    }

    /// @param place where the change came from, such as an IP address; empty = not known
    static Letter letter(Customer customer, Instant changedAt, String place) {
        var website = customer.website();
        var mail = CustomerMail.to(customer).greeting();
        mail.words("changed.words", website.name(), mail.moment(changedAt));
        if (!place.isBlank()) mail.words("changed.place", OneLine.of(place, 100));
        return mail.words("changed.alarm", website.supportEmail())
                .note("changed.ignore")
                .letter("changed.subject", "changed.preview");
    }
}
