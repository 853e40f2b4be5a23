package dev.locksmith.job.run;

import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.database.DatabaseFailure;
import dev.locksmith.database.Transaction;
import dev.locksmith.job.JobQueries.WaitingItem;
import dev.locksmith.job.JobRepository_;
import dev.locksmith.job.outcome.CommonOutcome;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import dev.locksmith.text.Unavailable;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does one item: the act and its outcome in one transaction, so that each has exactly one outcome, whenever a
/// process dies. What keeps the act from being done becomes the outcome; only where the database is away is it waited
/// for.
final class ItemWorker {
    private static final Logger LOG = LoggerFactory.getLogger(ItemWorker.class);
    private static final Texts STORED = Texts.of(Bundle.COMMON, Locale.ENGLISH);
    private static final int TRIES = 3;

    private final AuditedDatabase database;
    private final RunnerClosing closing;

    ItemWorker(AuditedDatabase database, RunnerClosing closing) {
        this.database = database;
        this.closing = closing;
    }

    /// @throws ClaimLost when the item is another's by now
    /// @throws Unavailable when the database is away, and this runner is to end
    void work(ItemClaim claim, WaitingItem item) {
        var outcome = Optional.<ItemOutcome>empty();
        for (var tries = 1; ; ) {
            try {
                if (attempt(claim, item, outcome)) return;
            } catch (Unavailable away) {
                if (!closing.pause()) throw away;
            } catch (ClaimLost lost) {
                throw lost;
            } catch (RuntimeException failed) { // of any kind: the rest of the job must go on
                if (outcome.isPresent()) throw failed;
                if (!DatabaseFailure.isTransient(failed)) outcome = Optional.of(refusal(claim, item, failed));
                else if (tries++ == TRIES) outcome = Optional.of(ItemOutcome.of(CommonOutcome.BUSY));
            }
        }
    }

    /// @param decided what it has come to, unless the act is still to be done
    /// @return false when it is to be done again
    private boolean attempt(ItemClaim claim, WaitingItem item, Optional<ItemOutcome> decided) {
        return database.inTransaction(transaction -> {
            var outcome = decided.or(() -> claim.act().run(transaction, claim.order(), item.subject()));
            outcome.ifPresent(reached -> write(transaction, claim, item, reached));
            return outcome.isPresent();
        });
    }

    private void write(Transaction transaction, ItemClaim claim, WaitingItem item, ItemOutcome outcome) {
        var written = transaction
                .repository(JobRepository_::new)
                .finish(
                        claim.jobId(),
                        item.position(),
                        claim.name(),
                        outcome.code().name(),
                        outcome.detail().stored(),
                        database.now());
        if (written == 0) throw new ClaimLost();
    }

    /// Names an unexpected failure, but not its words: they may quote what nobody should read.
    private static ItemOutcome refusal(ItemClaim claim, WaitingItem item, RuntimeException failed) {
        if (failed instanceof ExpectedFailure told)
            return ItemOutcome.words(CommonOutcome.REFUSED, told.sentence(STORED));
        LOG.error("Item {} of job {} failed", item.position(), claim.jobId(), failed);
        return ItemOutcome.words(CommonOutcome.BROKEN, failed.getClass().getSimpleName());
    }
}
