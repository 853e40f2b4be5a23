package dev.locksmith.job;

import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.database.Database;
import dev.locksmith.job.ScriptedHandler.Scripted;
import dev.locksmith.job.outcome.CountedOutcome;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.job.outcome.OutcomeCode;
import dev.locksmith.job.run.JobRunner;
import dev.locksmith.staff.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Jobs of a scripted kind, as one console has them.
public record JobFixture(AuditedDatabase database, JobHandlers handlers, Jobs jobs, JobReader reader) {
    public static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");

    public static JobFixture on(Database database, JobHandler<?> handler) {
        var audited = AuditedDatabase.of(database, database.clock());
        var handlers = new JobHandlers(List.of(handler));
        return new JobFixture(audited, handlers, new Jobs(audited, handlers), new JobReader(audited, handlers));
    }

    public JobRunner runner() {
        return new JobRunner(database, jobs, handlers);
    }

    /// Does all that is to be done, here and now.
    public void run() {
        try (var runner = runner()) {
            runner.runDue();
        }
    }

    /// A job over subjects from 1 to a number.
    public long create(int subjects) {
        return jobs.create(OWNER, new Scripted(""), "why not", LongStream.rangeClosed(1, subjects));
    }

    public JobProgress progress(long id) {
        return reader.progress(OWNER, id).orElseThrow();
    }

    public JobState state(long id) {
        return reader.find(OWNER, id).orElseThrow().state();
    }

    public List<JobItem> items(long id) {
        return reader.items(OWNER, id, -1, 10_000);
    }

    public Map<OutcomeCode, Long> counts(long id) {
        return progress(id).outcomes().stream().collect(Collectors.toMap(CountedOutcome::code, CountedOutcome::items));
    }

    public List<OutcomeCode> codes(long id) {
        return items(id).stream()
                .map(JobItem::outcome)
                .map(Optional::orElseThrow)
                .map(ItemOutcome::code)
                .toList();
    }
}
