package dev.locksmith.password.reset;

import dev.locksmith.database.Transaction;
import dev.locksmith.mail.outbox.Outbox;
import java.time.Instant;

/// Ends resets before they are redeemed, together with mail of theirs that has not left yet.
final class ResetClosing {
    private ResetClosing() {}

    /// @return false if the reset had ended already
    static boolean end(Transaction transaction, Outbox outbox, long resetId, EndReason why, Instant now) {
        var state = why == EndReason.NEWER_REQUEST ? ResetState.SUPERSEDED : ResetState.CANCELLED;
        var ended = transaction.repository(ResetRepository_::new).ended(resetId, state, now, why) > 0;
        if (ended) outbox.cancel(transaction, ResetMail.KIND, resetId, why);
        return ended;
    }

    /// Ends all resets of a customer.
    static void endAll(Transaction transaction, Outbox outbox, long customerId, EndReason why, Instant now) {
        transaction
                .repository(ResetRepository_::new)
                .unended(customerId)
                .forEach(reset -> end(transaction, outbox, reset.id(), why, now));
    }
}
