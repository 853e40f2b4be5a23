package dev.locksmith.access;

import dev.locksmith.audit.Actor;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerListener;
import dev.locksmith.database.Transaction;

/// Revokes a disabled customer's access: tokens, grants and sessions (ASVS 7.4.2).
public final class AccessListener implements CustomerListener {
    private final AccessTokens tokens;
    private final StorefrontSessions sessions;

    public AccessListener(AccessTokens tokens, StorefrontSessions sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @Override
    public void changed(Transaction transaction, Actor by, Customer before, Customer after) {
        if (after.details().active() || !before.details().active()) return;
        tokens.revokeAll(transaction, after.id());
        sessions.endAll(transaction, after.id());
    }

    /// The rows go with the customer.
    @Override
    public void deleting(Transaction transaction, Actor by, Customer customer) {}
}
