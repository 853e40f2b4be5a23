package dev.locksmith.job;

import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A job as stored; the rest of the program reads it as a [JobSummary].
@Entity
@Table(name = "job")
public class JobEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(length = 64)
    String kind = "";

    @Column(length = 1000)
    public String parameters = "";

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    public JobState state = JobState.PREPARING;

    String createdBy = "";

    String computer = "";

    @Column(length = 500)
    String reason = "";

    Instant createdAt = Instant.EPOCH;

    String changedBy = "";

    Instant changedAt = Instant.EPOCH;

    /// Since when it has been running without a pause, if it is.
    @Nullable
    Instant runningSince;

    /// How long it was running before that, in milliseconds.
    long ranMs;

    @Nullable
    Instant endedAt;

    public long total;

    /// The position before which every item has its outcome, and is counted in `job_count`.
    public long settled;

    /// How often items of it were claimed: whoever claims writes the row, and so waits for whoever pauses.
    long claims;

    public long id() {
        return Objects.requireNonNull(id);
    }

    public JobKind kind() {
        return new JobKind(kind);
    }

    /// Notes what somebody did to it.
    public void change(JobState next, String by, Instant now) {
        var since = runningSince;
        if (since != null) ranMs += Math.max(0, Duration.between(since, now).toMillis());
        runningSince = next == JobState.RUNNING ? now : null;
        state = next;
        changedBy = by;
        changedAt = now;
        if (next.ended()) endedAt = now;
    }

    Duration ran(Instant now) {
        var since = runningSince;
        var lately = since == null ? Duration.ZERO : Duration.between(since, now);
        return Duration.ofMillis(ranMs).plus(lately.isNegative() ? Duration.ZERO : lately);
    }

    /// Who has it done, with the permissions given.
    public JobOrder order(Set<Permission> permissions) {
        return new JobOrder(id(), new StaffMember(createdBy, computer, permissions), reason);
    }

    JobSummary summary(BulkAct act) {
        return new JobSummary(
                id(), act, state, createdBy, computer, reason, createdAt, changedBy, changedAt, endedAt, total);
    }
}
