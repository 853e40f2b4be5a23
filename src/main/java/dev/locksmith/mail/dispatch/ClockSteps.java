package dev.locksmith.mail.dispatch;

import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.mail.outbox.OutboxQueries;
import dev.locksmith.mail.outbox.OutboxRepository_;
import java.time.Instant;

/// Repairs what a clock that ran ahead and was set back has left behind: messages put off until a time that is much
/// farther away than any wait.
final class ClockSteps {
    private final AuditedDatabase database;
    private final RetrySchedule schedule;

    ClockSteps(AuditedDatabase database, RetrySchedule schedule) {
        this.database = database;
        this.schedule = schedule;
    }

    /// Makes due what waits longer than it was told to.
    void repair() {
        var now = database.now();
        var most = schedule.waits().size();
        database.doInTransaction(transaction -> {
            for (var attempts = 1; attempts <= most; attempts++) {
                Instant latest = now.plus(schedule.after(attempts));
                var tooFar = transaction
                        .repository(OutboxQueries::new)
                        .lockPutOff(attempts, attempts == most ? Integer.MAX_VALUE : attempts, latest);
                if (!tooFar.isEmpty())
                    transaction.repository(OutboxRepository_::new).makeDue(tooFar, now);
            }
        });
    }
}
