package dev.locksmith.job;

import dev.locksmith.database.Transaction;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.job.outcome.OutcomeCode;
import dev.locksmith.staff.Permission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A handler: does one kind of bulk act, item by item, through the same service as the single act.
///
/// @param <A> the act with its parameters
public interface JobHandler<A extends BulkAct> {
    JobKind kind();

    /// The act whose parameters are stored so.
    ///
    /// @throws dev.locksmith.text.ExpectedFailure when they are not such as this program knows
    A read(String stored);

    /// What the single act needs; a job needs [Permission#RUN_JOBS] besides.
    Set<Permission> permissions();

    /// Every outcome of its own that an item can have.
    List<? extends OutcomeCode> outcomes();

    /// Asked before anything is done to anybody.
    ///
    /// @throws dev.locksmith.text.ExpectedFailure when the act could be done to nobody
    default void check(Transaction transaction, A act) {}

    /// A dry run over some of the items: what would become of each. It changes nothing.
    ///
    /// @return without those who are gone
    Map<Long, ItemOutcome> preview(Transaction transaction, A act, List<Long> subjects);

    /// Does the act to one item. The outcome is written down in the same transaction, which is rolled back where
    /// another runner has the item by now. Whatever is thrown rolls back too, and becomes the item's outcome.
    ///
    /// @return empty = what decided on the locks has changed; to be called again in another transaction
    Optional<ItemOutcome> run(Transaction transaction, A act, JobOrder order, long subject);
}
