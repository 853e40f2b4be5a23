package dev.locksmith.customer.bulk;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.website.Websites;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The handler of [AssignGroup].
public final class AssignGroupHandler implements JobHandler<AssignGroup> {
    private static final Pattern STORED = Pattern.compile("group=(\\d{1,18})");

    private final Customers customers;

    public AssignGroupHandler(Customers customers) {
        this.customers = customers;
    }

    @Override
    public JobKind kind() {
        return AssignGroup.KIND;
    }

    @Override
    public AssignGroup read(String stored) {
        var form = STORED.matcher(stored);
        if (!form.matches()) throw new ExpectedFailure("job.parameters", kind().name(), stored);
        return new AssignGroup(Long.parseLong(form.group(1)));
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(Permission.EDIT_CUSTOMERS);
    }

    @Override
    public List<? extends OutcomeCode> outcomes() {
        return List.of(AssignGroupOutcome.values());
    }

    @Override
    public void check(Transaction transaction, AssignGroup act) {
        if (Websites.groupsOf(transaction).stream().noneMatch(group -> group.id() == act.groupId()))
            throw new ExpectedFailure("job.no-such-group", Long.toString(act.groupId()));
    }

    @Override
    public Map<Long, ItemOutcome> preview(Transaction transaction, AssignGroup act, List<Long> subjects) {
        return customers.find(transaction, subjects).stream()
                .collect(Collectors.toMap(
                        Customer::id,
                        customer -> ItemOutcome.of(
                                customer.details().account().groupId() == act.groupId()
                                        ? AssignGroupOutcome.ALREADY_IN
                                        : AssignGroupOutcome.ASSIGNED)));
    }

    @Override
    public Optional<ItemOutcome> run(Transaction transaction, AssignGroup act, JobOrder order, long subject) {
        return Optional.of(customers
                .assignGroup(transaction, order.by().actor(), subject, act.groupId())
                .map(moved -> moved ? AssignGroupOutcome.ASSIGNED : AssignGroupOutcome.ALREADY_IN)
                .map(ItemOutcome::of)
                .orElseGet(() -> ItemOutcome.of(CommonOutcome.GONE)));
    }
}
