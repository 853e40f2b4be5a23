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
import dev.locksmith.password.account.Lockouts;
import dev.locksmith.staff.Permission;
import dev.locksmith.text.ExpectedFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The handler of [BulkUnlock].
public final class BulkUnlockHandler implements JobHandler<BulkUnlock> {
    private final Customers customers;
    private final Lockouts lockouts;

    public BulkUnlockHandler(Customers customers, Lockouts lockouts) {
        this.customers = customers;
        this.lockouts = lockouts;
    }

    @Override
    public JobKind kind() {
        return BulkUnlock.KIND;
    }

    @Override
    public BulkUnlock read(String stored) {
        if (!stored.isEmpty()) throw new ExpectedFailure("job.parameters", kind().name(), stored);
        return new BulkUnlock();
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(Permission.UNLOCK);
    }

    @Override
    public List<? extends OutcomeCode> outcomes() {
        return List.of(BulkUnlockOutcome.values());
    }

    @Override
    public Map<Long, ItemOutcome> preview(Transaction transaction, BulkUnlock act, List<Long> subjects) {
        var locked = lockouts.unlockable(transaction, subjects);
        return customers.find(transaction, subjects).stream()
                .collect(Collectors.toMap(
                        Customer::id,
                        customer -> ItemOutcome.of(
                                locked.contains(customer.id())
                                        ? BulkUnlockOutcome.UNLOCKED
                                        : BulkUnlockOutcome.NOT_LOCKED)));
    }

    @Override
    public Optional<ItemOutcome> run(Transaction transaction, BulkUnlock act, JobOrder order, long subject) {
        if (lockouts.unlock(transaction, order.by(), subject))
            return Optional.of(ItemOutcome.of(BulkUnlockOutcome.UNLOCKED));
        var there = customers.find(transaction, subject).isPresent();
        return Optional.of(ItemOutcome.of(there ? BulkUnlockOutcome.NOT_LOCKED : CommonOutcome.GONE));
    }
}
