package dev.locksmith.job;

import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.database.Transaction;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Writes a new job down, chunk by chunk. Until all are there nobody works on it.
final class JobCreation {
    private static final int LONGEST_NAME = 255;

    /// So long after its last chunk nobody is preparing a job any more.
    private static final Duration ABANDONED_AFTER = Duration.ofMinutes(10);

    private final AuditedDatabase database;

    JobCreation(AuditedDatabase database) {
        this.database = database;
    }

    /// @return the job's id
    long begin(StaffMember by, BulkAct act, String reason) {
        return database.inTransaction(transaction -> {
            var job = new JobEntity();
            job.kind = act.kind().name();
            job.parameters = act.stored();
            job.createdBy = name(by.name());
            job.computer = name(by.computer());
            job.reason = SafeText.storable(reason);
            job.createdAt = database.now();
            job.changedBy = job.createdBy;
            job.changedAt = job.createdAt;
            transaction.repository(JobRepository_::new).insert(job);
            return job.id();
        });
    }

    private static String name(String name) {
        return SafeText.cut(SafeText.storable(name), LONGEST_NAME);
    }

    void write(long id, LongStream subjects) {
        Chunks.forEach(subjects, chunk -> database.doInTransaction(transaction -> write(transaction, id, chunk)));
    }

    private void write(Transaction transaction, long id, List<Long> chunk) {
        var jobs = transaction.repository(JobRepository_::new);
        if (jobs.grow(id, chunk.size(), database.now()) == 0) throw new ExpectedFailure("job.ended", id);
        var first = jobs.find(id).orElseThrow().total - chunk.size();
        jobs.insertAll(IntStream.range(0, chunk.size())
                .mapToObj(i -> new JobItemEntity(id, first + i, chunk.get(i)))
                .toList());
    }

    /// Takes a job back of which nothing has been done.
    ///
    /// @param why is thrown afterwards
    void withdraw(long id, RuntimeException why) {
        try {
            database.doInTransaction(
                    transaction -> transaction.repository(JobRepository_::new).withdraw(id));
        } catch (RuntimeException alsoFailed) { // of any kind: runners withdraw what is left behind
            why.addSuppressed(alsoFailed);
        }
    }

    void withdrawAbandoned() {
        database.doInTransaction(transaction -> transaction
                .repository(JobRepository_::new)
                .withdrawAbandoned(database.now().minus(ABANDONED_AFTER)));
    }
}
