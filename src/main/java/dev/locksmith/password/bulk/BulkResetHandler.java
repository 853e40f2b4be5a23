package dev.locksmith.password.bulk;

import dev.locksmith.customer.Customer;
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
import dev.locksmith.password.reset.PasswordResets;
import dev.locksmith.password.reset.ResetOutcome;
import dev.locksmith.staff.Permission;
import dev.locksmith.text.ExpectedFailure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The handler of [BulkReset]. Who is mailed one by one although the mail server refused the last mail, is passed
/// over here: nobody looks at each of many.
public final class BulkResetHandler implements JobHandler<BulkReset> {
    private final Customers customers;
    private final Outbox outbox;
    private final PasswordResets resets;

    public BulkResetHandler(Customers customers, Outbox outbox, PasswordResets resets) {
        this.customers = customers;
        this.outbox = outbox;
        this.resets = resets;
    }

    @Override
    public JobKind kind() {
        return BulkReset.KIND;
    }

    @Override
    public BulkReset read(String stored) {
        if (!stored.isEmpty()) throw new ExpectedFailure("job.parameters", kind().name(), stored);
        return new BulkReset();
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(Permission.RESET_PASSWORD);
    }

    @Override
    public List<? extends OutcomeCode> outcomes() {
        return List.of(BulkResetOutcome.values());
    }

    @Override
    public Map<Long, ItemOutcome> preview(Transaction transaction, BulkReset act, List<Long> subjects) {
        var blocked = outbox.blockedAbout(
                transaction, subjects.stream().map(MessageTopic::customer).toList());
        var outcomes = new HashMap<Long, ItemOutcome>();
        for (var customer : customers.find(transaction, subjects))
            outcomes.put(
                    customer.id(),
                    blocked.contains(MessageTopic.customer(customer.id()))
                            ? ItemOutcome.of(BulkResetOutcome.MAIL_BLOCKED)
                            : preview(transaction, customer));
        return outcomes;
    }

    private ItemOutcome preview(Transaction transaction, Customer customer) {
        return resets.refusal(transaction, customer)
                .map(BulkResetHandler::outcome)
                .orElseGet(() -> ItemOutcome.of(BulkResetOutcome.REQUESTED));
    }

    @Override
    public Optional<ItemOutcome> run(Transaction transaction, BulkReset act, JobOrder order, long subject) {
        var topic = MessageTopic.customer(subject);
        if (outbox.blockedAbout(transaction, List.of(topic)).contains(topic)) {
            var there = customers.find(transaction, subject).isPresent();
            return Optional.of(ItemOutcome.of(there ? BulkResetOutcome.MAIL_BLOCKED : CommonOutcome.GONE));
        }
        return resets.requestByStaff(transaction, order.by(), subject, order.reason())
                .map(BulkResetHandler::outcome);
    }

    private static ItemOutcome outcome(ResetOutcome outcome) {
        return switch (outcome) {
            case ResetOutcome.Requested _ -> ItemOutcome.of(BulkResetOutcome.REQUESTED);
            case ResetOutcome.TooSoon soon -> ItemOutcome.until(BulkResetOutcome.TOO_SOON, soon.nextAllowedAt());
            case ResetOutcome.TooMany many -> ItemOutcome.until(BulkResetOutcome.TOO_MANY, many.nextAllowedAt());
            case ResetOutcome.Inactive() -> ItemOutcome.of(BulkResetOutcome.DISABLED);
            case ResetOutcome.EmailHeld held -> ItemOutcome.until(BulkResetOutcome.EMAIL_HELD, held.until());
            case ResetOutcome.NoSuchCustomer() -> ItemOutcome.of(CommonOutcome.GONE);
        };
    }
}
