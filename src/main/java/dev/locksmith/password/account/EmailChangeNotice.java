package dev.locksmith.password.account;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerListener;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.outbox.NewMessage;
import dev.locksmith.mail.outbox.Outbox;
import java.time.Duration;

/// Tells the old address when an account gets another one: whoever changes it could reset the password next (R50).
public final class EmailChangeNotice implements CustomerListener {
    private static final Duration GOOD_FOR = Duration.ofDays(2);

    private final Outbox outbox;

    public EmailChangeNotice(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(Transaction transaction, Actor by, Customer before, Customer after) {
        if (before.details().emailKey().equals(after.details().emailKey())) return;
        outbox.enqueue(
                transaction,
                new NewMessage(
                        PasswordMails.EMAIL_CHANGED,
                        after.id(),
                        PasswordMails.about(after.id()),
                        before.email(),
                        before.name(),
                        before.language(),
                        PasswordMails.emailChangedSubject(before),
                        Act.CUSTOMER_CHANGED,
                        GOOD_FOR));
    }

    @Override
    public void deleting(Transaction transaction, Actor by, Customer customer) {}
}
