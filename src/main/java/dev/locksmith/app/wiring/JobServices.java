package dev.locksmith.app.wiring;

import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.job.JobHandler;
import dev.locksmith.job.JobHandlers;
import dev.locksmith.job.JobReader;
import dev.locksmith.job.Jobs;
import dev.locksmith.job.run.JobRunner;
import java.util.List;

/// The services of jobs.
public record JobServices(AuditedDatabase database, JobHandlers handlers, Jobs jobs, JobReader reader) {
    static JobServices over(AuditedDatabase database, List<JobHandler<?>> all) {
        var handlers = new JobHandlers(all);
        return new JobServices(database, handlers, new Jobs(database, handlers), new JobReader(database, handlers));
    }

    /// A runner that has not begun yet.
    public JobRunner runner() {
        return new JobRunner(database, jobs, handlers);
    }
}
