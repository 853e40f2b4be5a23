package dev.locksmith.password.reset;

import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerListener;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.outbox.Outbox;

/// Ends a customer's resets when the address changes or the account is disabled (R18).
public final class ResetListener implements CustomerListener {
    private final AuditedDatabase database;
    private final Outbox outbox;

    public ResetListener(AuditedDatabase database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public void changed(Transaction transaction, Actor by, Customer before, Customer after) {
        if (!before.details().emailKey().equals(after.details().emailKey()))
            end(transaction, after, EndReason.EMAIL_CHANGED);
        if (!after.details().active()) end(transaction, after, EndReason.ACCOUNT_DISABLED);
    }

    @Override
    public void deleting(Transaction transaction, Actor by, Customer customer) {
        end(transaction, customer, EndReason.ACCOUNT_DISABLED);
    }

    private void end(Transaction transaction, Customer customer, EndReason why) {
        ResetClosing.endAll(transaction, outbox, customer.id(), why, database.now());
    }
}
