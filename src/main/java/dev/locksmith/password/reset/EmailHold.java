package dev.locksmith.password.reset;

import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerListener;
import dev.locksmith.database.Transaction;
import dev.locksmith.password.options.PasswordSettings;
import dev.locksmith.setting.ShopSettings;
import java.time.Duration;
import java.util.Optional;

/// Keeps resets from an e-mail address that the account has been given only lately: else whoever may change addresses
/// could put in their own, ask for a reset, and be in.
///
/// Nothing goes to the old address either. It is no longer the account's, and it may have been taken off because
/// somebody else reads it.
public final class EmailHold implements CustomerListener {
    private final AuditedDatabase database;
    private final PasswordSettings settings;

    public EmailHold(AuditedDatabase database) {
        this.database = database;
        this.settings = new PasswordSettings(database, new ShopSettings(database.clock()));
    }

    @Override
    public void changed(Transaction transaction, Actor by, Customer before, Customer after) {
        if (before.details().emailKey().equals(after.details().emailKey())) return;
        var changes = transaction.repository(EmailChangeRepository_::new);
        var earlier = changes.find(after.id());
        var change = earlier.orElseGet(EmailChangeEntity::new);
        if (running(transaction, before).isEmpty()) change.previousEmail = before.email();
        change.customerId = after.id();
        change.changedAt = database.now();
        change.changedBy = by.name();
        if (earlier.isPresent()) changes.update(change);
        else changes.insert(change);
    }

    /// The rows go with the customer.
    @Override
    public void deleting(Transaction transaction, Actor by, Customer customer) {}

    /// The hold on a customer's resets, unless there is none (any more).
    Optional<ResetOutcome.EmailHeld> running(Transaction transaction, Customer customer) {
        var change = transaction.repository(EmailChangeRepository_::new).find(customer.id());
        return running(customer, change, length(transaction, customer));
    }

    /// @param last the last change of the customer's address
    /// @param length how long a change holds resets
    Optional<ResetOutcome.EmailHeld> running(Customer customer, Optional<EmailChangeEntity> last, Duration length) {
        return last.filter(change -> change.changedAt.plus(length).isAfter(database.now()))
                // taken back: it is the address from before all changes
                .filter(change -> !CustomerDetails.emailKey(change.previousEmail)
                        .equals(customer.details().emailKey()))
                .map(change -> held(change, length));
    }

    private Duration length(Transaction transaction, Customer customer) {
        return settings.of(transaction, customer.website().id()).reset().emailHold();
    }

    private static ResetOutcome.EmailHeld held(EmailChangeEntity change, Duration length) {
        return new ResetOutcome.EmailHeld(change.changedBy, change.changedAt, change.changedAt.plus(length));
    }
}
