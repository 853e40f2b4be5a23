package dev.locksmith.access;

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
import java.util.function.Function;
import java.util.stream.Collectors;

/// The handler of [BulkForceSignIn].
public final class BulkForceSignInHandler implements JobHandler<BulkForceSignIn> {
    private final Customers customers;
    private final CustomerAccess access;
    private final ForceSignIn forceSignIn;

    public BulkForceSignInHandler(Customers customers, CustomerAccess access, ForceSignIn forceSignIn) {
        this.customers = customers;
        this.access = access;
        this.forceSignIn = forceSignIn;
    }

    @Override
    public JobKind kind() {
        return BulkForceSignIn.KIND;
    }

    @Override
    public BulkForceSignIn read(String stored) {
        return switch (stored) {
            case "" -> new BulkForceSignIn(false);
            case "sessions" -> new BulkForceSignIn(true);
            default -> throw new ExpectedFailure("job.parameters", kind().name(), stored);
        };
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(Permission.REVOKE_TOKENS);
    }

    @Override
    public List<? extends OutcomeCode> outcomes() {
        return List.of(BulkForceSignInOutcome.values());
    }

    @Override
    public Map<Long, ItemOutcome> preview(Transaction transaction, BulkForceSignIn act, List<Long> subjects) {
        var holders = access.tokens().customersWithTokens(transaction, subjects);
        if (act.alsoSessions()) holders.addAll(access.sessions().customersWithSessions(transaction, subjects));
        return customers.find(transaction, subjects).stream()
                .map(Customer::id)
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> ItemOutcome.of(
                                holders.contains(id)
                                        ? BulkForceSignInOutcome.REVOKED
                                        : BulkForceSignInOutcome.NOTHING_TO_REVOKE)));
    }

    @Override
    public Optional<ItemOutcome> run(Transaction transaction, BulkForceSignIn act, JobOrder order, long subject) {
        return Optional.of(
                switch (forceSignIn.revoke(transaction, order.by(), subject, act.alsoSessions())) {
                    case ForceSignInOutcome.Revoked revoked ->
                        ItemOutcome.count(BulkForceSignInOutcome.REVOKED, revoked.tokens());
                    case ForceSignInOutcome.NothingToRevoke() ->
                        ItemOutcome.of(BulkForceSignInOutcome.NOTHING_TO_REVOKE);
                    case ForceSignInOutcome.NoSuchCustomer() -> ItemOutcome.of(CommonOutcome.GONE);
                });
    }
}
