package dev.locksmith.password.reset;

import dev.locksmith.audit.Act;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.dispatch.Composer;
import dev.locksmith.mail.letter.Composition;
import dev.locksmith.mail.letter.Letter;
import dev.locksmith.mail.letter.OneLine;
import dev.locksmith.mail.outbox.MailKind;
import dev.locksmith.mail.outbox.MailPolicy;
import dev.locksmith.mail.outbox.NewMessage;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.account.CustomerMail;
import dev.locksmith.password.account.CustomerMailPolicy;
import dev.locksmith.password.account.MailReading;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The notice that a password was changed: when, where from, and what to do if it was someone else, so that a thief
/// cannot do it unnoticed (ASVS 6.3.7). It holds no link that signs in (63B-4 4.2.3).
public final class PasswordChangedMail implements Composer {
    public static final MailKind KIND = new MailKind("password-changed");

    /// Nobody can take it back: not even whoever changed the password.
    public static final MailPolicy POLICY = new CustomerMailPolicy(false, ResetMailPolicy::customerOf);

    /// A notice that comes later than this only frightens.
    private static final Duration GOOD_FOR = Duration.ofDays(2);

    private final Customers customers;

    public PasswordChangedMail(Customers customers) {
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
    public Map<Long, Supplier<Composition>> compose(Transaction transaction, List<OutboxMessage> messages) {
        var resets = transaction.repository(ResetRepository_::new).find(MailReading.references(messages)).stream()
                .collect(Collectors.toMap(ResetEntity::id, Function.identity()));
        var found = MailReading.customers(
                transaction,
                customers,
                resets.values().stream().map(reset -> reset.customerId).toList());
        var mails = new HashMap<Long, Supplier<Composition>>();
        for (var message : messages) {
            var reset = Optional.ofNullable(resets.get(message.reference()));
            var customer = reset.map(redeemed -> found.get(redeemed.customerId));
            mails.put(
                    message.id(),
                    () -> customer.<Composition>map(told -> letter(told, message.createdAt(), reset.get().redeemedFrom))
                            .orElseGet(MailReading::gone));
        }
        return mails;
    }

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
