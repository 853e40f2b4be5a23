package dev.locksmith.job;

import dev.locksmith.database.Transaction;
import dev.locksmith.job.outcome.CommonOutcome;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.job.outcome.OutcomeDetail;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A bulk act together with its handler.
public record HandledAct<A extends BulkAct>(JobHandler<A> handler, A act) {
    static <A extends BulkAct> HandledAct<A> read(JobHandler<A> handler, String stored) {
        return new HandledAct<>(handler, handler.read(stored));
    }

    /// All that whoever has it done must be allowed to do.
    public Set<Permission> permissions() {
        var all = EnumSet.of(Permission.RUN_JOBS);
        all.addAll(handler.permissions());
        return all;
    }

    void require(StaffMember by) {
        permissions().forEach(by::require);
    }

    /// See [JobHandler#check].
    void check(Transaction transaction) {
        handler.check(transaction, act);
    }

    /// See [JobHandler#preview].
    Map<Long, ItemOutcome> preview(Transaction transaction, List<Long> subjects) {
        return handler.preview(transaction, act, subjects);
    }

    /// See [JobHandler#run].
    public Optional<ItemOutcome> run(Transaction transaction, JobOrder order, long subject) {
        return handler.run(transaction, act, order, subject);
    }

    /// What was meant by an outcome as it is stored.
    ItemOutcome outcome(String name, String detail) {
        return Stream.concat(handler.outcomes().stream(), Stream.of(CommonOutcome.values()))
                .filter(code -> code.name().equals(name))
                .findFirst()
                .map(code -> new ItemOutcome(code, OutcomeDetail.read(detail)))
                .orElseGet(() -> ItemOutcome.words(CommonOutcome.UNKNOWN, name));
    }
}
