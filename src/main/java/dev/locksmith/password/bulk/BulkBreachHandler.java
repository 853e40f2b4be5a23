package dev.locksmith.password.bulk;

import dev.locksmith.access.ForceSignIn;
import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.job.JobHandler;
import dev.locksmith.job.JobKind;
import dev.locksmith.job.JobOrder;
import dev.locksmith.job.outcome.CommonOutcome;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.job.outcome.OutcomeCode;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.password.account.Credentials;
import dev.locksmith.staff.Permission;
import dev.locksmith.text.ExpectedFailure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The handler of [BulkBreach]. All of it happens to a customer at once, or nothing does.
public final class BulkBreachHandler implements JobHandler<BulkBreach> {
    private final AuditedDatabase database;
    private final Customers customers;
    private final Credentials credentials;
    private final Outbox outbox;
    private final ForceSignIn forceSignIn;

    public BulkBreachHandler(
            AuditedDatabase database,
            Customers customers,
            Credentials credentials,
            Outbox outbox,
            ForceSignIn forceSignIn) {
        this.database = database;
        this.customers = customers;
        this.credentials = credentials;
        this.outbox = outbox;
        this.forceSignIn = forceSignIn;
    }

    @Override
    public JobKind kind() {
        return BulkBreach.KIND;
    }

    @Override
    public BulkBreach read(String stored) {
        if (!stored.isEmpty()) throw new ExpectedFailure("job.parameters", kind().name(), stored);
        return new BulkBreach();
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(Permission.REVOKE_TOKENS, Permission.RESET_PASSWORD);
    }

    @Override
    public List<? extends OutcomeCode> outcomes() {
        return List.of(BulkBreachOutcome.values());
    }

    @Override
    public Map<Long, ItemOutcome> preview(Transaction transaction, BulkBreach act, List<Long> subjects) {
        var outcomes = new HashMap<Long, ItemOutcome>();
        var withPassword = credentials.withPassword(transaction, subjects);
        var blocked = credentials.blocked(transaction, subjects);
        var refused = outbox.blockedAbout(
                transaction, subjects.stream().map(MessageTopic::customer).toList());
        for (var customer : customers.find(transaction, subjects))
            outcomes.put(
                    customer.id(),
                    ItemOutcome.of(code(
                            customer,
                            withPassword.contains(customer.id()),
                            blocked.contains(customer.id()),
                            refused.contains(MessageTopic.customer(customer.id())))));
        return outcomes;
    }

    private static BulkBreachOutcome code(
            Customer customer, boolean hasPassword, boolean blocked, boolean mailRefused) {
        if (!hasPassword) return BulkBreachOutcome.NO_PASSWORD;
        if (blocked) return BulkBreachOutcome.ALREADY_BLOCKED;
        return customer.details().active() && !mailRefused
                ? BulkBreachOutcome.BLOCKED
                : BulkBreachOutcome.BLOCKED_UNTOLD;
    }

    @Override
    public Optional<ItemOutcome> run(Transaction transaction, BulkBreach act, JobOrder order, long subject) {
        CustomerLock.take(transaction, subject);
        var outcome = preview(transaction, act, List.of(subject)).get(subject);
        if (outcome == null) return Optional.of(ItemOutcome.of(CommonOutcome.GONE));
        if (outcome.code() == BulkBreachOutcome.BLOCKED || outcome.code() == BulkBreachOutcome.BLOCKED_UNTOLD)
            customers
                    .find(transaction, subject)
                    .ifPresent(customer -> protect(transaction, customer, order, outcome.code()));
        return Optional.of(outcome);
    }

    private void protect(Transaction transaction, Customer customer, JobOrder order, OutcomeCode code) {
        var _ = forceSignIn.revoke(transaction, order.by(), customer.id(), true);
        credentials.block(transaction, customer.id());
        var entry = AuditEntry.of(Act.PASSWORD_BLOCKED, customer.id(), customer.email());
        database.record(transaction, order.by().actor(), entry.reason(order.reason()));
        if (code == BulkBreachOutcome.BLOCKED) outbox.enqueue(transaction, BreachMail.message(customer));
    }
}
