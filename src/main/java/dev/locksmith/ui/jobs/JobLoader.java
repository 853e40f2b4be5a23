package dev.locksmith.ui.jobs;

import dev.locksmith.job.JobReader;
import dev.locksmith.job.JobSummary;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.ui.screen.ConsoleServices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the list of jobs, off the window's thread. Of a job that has ended nothing changes, so it is counted once.
final class JobLoader {
    /// So many of the newest are listed.
    private static final int LISTED = 100;

    private final JobReader jobs;
    private final StaffMember by;
    private final Map<Long, JobEntry> ended = new HashMap<>();

    JobLoader(ConsoleServices services) {
        this.jobs = services.bulk().reader();
        this.by = services.session().staff();
    }

    /// The newest jobs, newest first.
    ///
    /// @param also a job that is listed however old it is
    synchronized List<JobEntry> read(Optional<Long> also) {
        var found = new ArrayList<>(jobs.newest(by, LISTED));
        also.filter(id -> found.stream().noneMatch(job -> job.id() == id))
                .flatMap(id -> jobs.find(by, id))
                .ifPresent(found::add);
        return found.stream().flatMap(job -> entry(job).stream()).toList();
    }

    private Optional<JobEntry> entry(JobSummary job) {
        var known = ended.get(job.id());
        if (known != null) return Optional.of(known);
        var entry = jobs.progress(by, job.id()).map(progress -> new JobEntry(job, progress));
        if (job.state().ended()) entry.ifPresent(last -> ended.put(job.id(), last));
        return entry;
    }
}
