package dev.locksmith.password.registration;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.audit.Outcome;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.website.Website;
import dev.locksmith.database.Locks;
import dev.locksmith.database.Transaction;
import dev.locksmith.limit.LimitEventEntity;
import dev.locksmith.limit.LimitRepository_;
import dev.locksmith.limit.LimitVerdict;
import dev.locksmith.limit.RateLimit;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.password.options.PasswordSettings;
import dev.locksmith.secret.Secrets;

/// Tells a customer by mail that someone wanted to open another account with the same address, as often as that
/// address may be sent reset mails; beyond that nobody is told anything.
final class RepeatedRegistration {
    private final AuditedDatabase database;
    private final Customers customers;
    private final PasswordSettings settings;
    private final Outbox outbox;

    RepeatedRegistration(AuditedDatabase database, Customers customers, PasswordSettings settings, Outbox outbox) {
        this.database = database;
        this.customers = customers;
        this.settings = settings;
        this.outbox = outbox;
    }

    void tell(Website website, String email, String ipAddress) {
        var key = Secrets.hash("registration:" + website.id() + ":" + CustomerDetails.emailKey(email));
        database.doInTransaction(transaction -> {
            Locks.take(transaction, "registration:" + key);
            if (!spend(transaction, website, key)) return;
            customers
                    .findByEmail(transaction, email, website.id())
                    .filter(customer -> customer.details().active())
                    .ifPresent(customer -> tell(transaction, customer, ipAddress));
        });
    }

    private boolean spend(Transaction transaction, Website website, String key) {
        var budget = settings.of(transaction, website.id()).reset().account();
        var events = transaction.repository(LimitRepository_::new);
        var earlier = events.ofAccount(key, RateLimit.horizon(budget, database.clock()));
        if (!(RateLimit.judge(budget, earlier, database.now()) instanceof LimitVerdict.Allowed)) return false;
        var event = new LimitEventEntity();
        event.accountKey = key;
        event.requestedAt = database.now();
        events.insert(event);
        return true;
    }

    private void tell(Transaction transaction, Customer customer, String ipAddress) {
        outbox.enqueue(transaction, AccountExistsMail.message(customer));
        var entry = AuditEntry.of(Act.REGISTRATION_REPEATED, customer.id(), customer.email())
                .outcome(Outcome.REFUSED);
        database.record(transaction, Actor.customer(customer.email(), ipAddress), entry);
    }
}
