package dev.locksmith.job.run;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.database.Transaction;
import dev.locksmith.job.JobHandler;
import dev.locksmith.job.JobHandlers;
import dev.locksmith.job.JobKind;
import dev.locksmith.job.JobOrder;
import dev.locksmith.job.Jobs;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.job.outcome.OutcomeCode;
import dev.locksmith.password.bulk.BulkReset;
import dev.locksmith.password.bulk.BulkResetHandler;
import dev.locksmith.staff.Permission;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/// A process that works on jobs until it is killed, and says on standard output when it has done an act whose outcome
/// is not written yet.
final class RunnerProcess {
    private RunnerProcess() {}

    /// @param arguments the database's URL, name and password
    public static void main(String[] arguments) throws InterruptedException {
        var config = new DatabaseConfig(arguments[0], arguments[1], arguments[2], false);
        var database = TestDatabases.open(config);
        var services = new TestServices(database, database.clock());
        var resets = new BulkResetHandler(services.customers, services.outbox, services.passwords.resets());
        var handlers = new JobHandlers(List.of(new Telling(resets)));
        new JobRunner(services.database, new Jobs(services.database, handlers), handlers).start();
        new CountDownLatch(1).await();
    }

    private record Telling(BulkResetHandler resets) implements JobHandler<BulkReset> {
        @Override
        public JobKind kind() {
            return resets.kind();
        }

        @Override
        public BulkReset read(String stored) {
            return resets.read(stored);
        }

        @Override
        public Set<Permission> permissions() {
            return resets.permissions();
        }

        @Override
        public List<? extends OutcomeCode> outcomes() {
            return resets.outcomes();
        }

        @Override
        public Map<Long, ItemOutcome> preview(Transaction transaction, BulkReset act, List<Long> subjects) {
            return resets.preview(transaction, act, subjects);
        }

        @Override
        public Optional<ItemOutcome> run(Transaction transaction, BulkReset act, JobOrder order, long subject) {
            var outcome = resets.run(transaction, act, order, subject);
            System.out.println("did " + subject);
            return outcome;
        }
    }
}
