package dev.locksmith.customer.bulk;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.job.JobHandler;
import dev.locksmith.job.JobKind;
import dev.locksmith.job.JobOrder;
import dev.locksmith.job.outcome.CommonOutcome;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.job.outcome.OutcomeCode;
import dev.locksmith.staff.Permission;
import dev.locksmith.text.ExpectedFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The handler of [DeleteCustomers].
public final class DeleteHandler implements JobHandler<DeleteCustomers> {
    private final Customers customers;

    public DeleteHandler(Customers customers) {
        this.customers = customers;
    }

    @Override
    public JobKind kind() {
        return DeleteCustomers.KIND;
    }

    @Override
    public DeleteCustomers read(String stored) {
        if (!stored.isEmpty()) throw new ExpectedFailure("job.parameters", kind().name(), stored);
        return new DeleteCustomers();
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(Permission.DELETE_CUSTOMERS);
    }

    @Override
    public List<? extends OutcomeCode> outcomes() {
        return List.of(DeleteOutcome.values());
    }

    @Override
    public Map<Long, ItemOutcome> preview(Transaction transaction, DeleteCustomers act, List<Long> subjects) {
        return customers.find(transaction, subjects).stream()
                .collect(Collectors.toMap(Customer::id, _ -> ItemOutcome.of(DeleteOutcome.DELETED)));
    }

    @Override
    public Optional<ItemOutcome> run(Transaction transaction, DeleteCustomers act, JobOrder order, long subject) {
        var deleted = customers.delete(transaction, order.by().actor(), subject);
        return Optional.of(ItemOutcome.of(deleted ? DeleteOutcome.DELETED : CommonOutcome.GONE));
    }
}
