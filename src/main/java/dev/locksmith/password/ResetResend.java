package dev.locksmith.password;

import dev.locksmith.audit.Foundation;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.OutboxMessage;
import dev.locksmith.mail.ResendCheck;
import dev.locksmith.password.ResetLimits.Requester;
import dev.locksmith.text.ExpectedFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Counts a reset's mail that is sent once more like one more request: it is one more mail to the customer and one more
/// link.
final class ResetResend implements ResendCheck {
    private final Foundation foundation;
    private final Customers customers;
    private final PasswordSettings settings;

    ResetResend(Basis basis) {
        this.foundation = basis.foundation();
        this.customers = basis.customers();
        this.settings = basis.settings();
    }

    @Override
    public void check(Transaction transaction, OutboxMessage message) {
        var reset = transaction
                .repository(ResetRepository_::new)
                .find(message.reference())
                .filter(found -> found.stateAt(foundation.now()).live())
                .orElseThrow(() -> new ExpectedFailure("password.reset.ended"));
        customers.find(transaction, reset.customerId).ifPresent(customer -> count(transaction, customer, reset.id()));
    }

    private void count(Transaction transaction, Customer customer, long resetId) {
        var website = customer.website().id();
        var options = settings.of(transaction, website).reset();
        var limits = new ResetLimits(foundation.clock(), options);
        var requester = Requester.of(website, customer.details().emailKey(), "");
        limits.judge(transaction, requester).next().ifPresent(next -> {
            throw refused(next);
        });
        limits.count(transaction, requester, Optional.of(resetId));
    }

    private ExpectedFailure refused(Instant nextAllowedAt) {
        var left = Duration.between(foundation.now(), nextAllowedAt);
        return new ExpectedFailure(
                "password.reset.resend", left.plusMinutes(1).minusMillis(1).toMinutes());
    }
}
