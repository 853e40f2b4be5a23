package dev.locksmith.password.reset;

import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Locks;
import dev.locksmith.database.Transaction;
import dev.locksmith.limit.ResetLimits.Requester;
import dev.locksmith.mail.outbox.MailPolicy;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.options.PasswordSettings;
import dev.locksmith.staff.Permission;
import dev.locksmith.text.ExpectedFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What staff may do with a reset's mail. To send it once more counts like one more request: it is one more mail to the
/// customer and one more link.
public final class ResetMailPolicy implements MailPolicy {
    private final AuditedDatabase database;
    private final Customers customers;
    private final PasswordSettings settings;

    public ResetMailPolicy(AuditedDatabase database, Customers customers, PasswordSettings settings) {
        this.database = database;
        this.customers = customers;
        this.settings = settings;
    }

    @Override
    public Set<Permission> toSendAgain() {
        return Set.of(Permission.RESET_PASSWORD);
    }

    @Override
    public Optional<Long> customer(Transaction transaction, OutboxMessage message) {
        return customerOf(transaction, message);
    }

    /// Whom a mail is about whose reference is the id of a reset.
    public static Optional<Long> customerOf(Transaction transaction, OutboxMessage message) {
        return transaction
                .repository(ResetRepository_::new)
                .find(message.reference())
                .map(reset -> reset.customerId);
    }

    @Override
    public void lock(Transaction transaction, OutboxMessage message) {
        transaction
                .repository(ResetRepository_::new)
                .find(message.reference())
                .flatMap(reset -> customers.find(transaction, reset.customerId))
                .ifPresent(customer -> Locks.take(
                        transaction,
                        Stream.concat(
                                        Stream.of(CustomerLock.of(customer.id())),
                                        Stream.of(requester(customer).locks()))
                                .toArray(String[]::new)));
    }

    @Override
    public void copying(Transaction transaction, OutboxMessage message) {
        var reset = transaction
                .repository(ResetRepository_::new)
                .find(message.reference())
                .filter(found -> found.stateAt(database.now()).live())
                .orElseThrow(() -> new ExpectedFailure("password.reset.ended"));
        var customer = customers
                .find(transaction, reset.customerId)
                .filter(reset::binds)
                .orElseThrow(() -> new ExpectedFailure("password.reset.ended"));
        count(transaction, customer, reset.id());
    }

    private void count(Transaction transaction, Customer customer, long resetId) {
        var website = customer.website().id();
        var limits = settings.of(transaction, website).reset().limits(database.clock());
        var requester = requester(customer);
        limits.judge(transaction, requester).verdict().next().ifPresent(next -> {
            throw refused(next);
        });
        limits.count(transaction, requester, Optional.of(resetId));
    }

    private static Requester requester(Customer customer) {
        return Requester.of(customer.website().id(), customer.details().emailKey(), "");
    }

    private ExpectedFailure refused(Instant nextAllowedAt) {
        var left = Duration.between(database.now(), nextAllowedAt);
        return new ExpectedFailure(
                "password.reset.resend", left.plusMinutes(1).minusMillis(1).toMinutes());
    }
}
