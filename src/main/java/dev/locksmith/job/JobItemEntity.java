package dev.locksmith.job;

import dev.locksmith.job.outcome.OutcomeCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An item of a job as stored; the rest of the program reads it as a [JobItem].
@Entity
@Table(name = "job_item")
@IdClass(JobItemEntity.Key.class)
public class JobItemEntity {
    @Id
    long jobId;

    @Id
    long position;

    long subject;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    ItemState state = ItemState.WAITING;

    /// A runner's claim that holds it; empty = none does.
    @Column(length = 64)
    String claim = "";

    /// The name of its [OutcomeCode]; empty as long as it has none.
    @Column(length = 64)
    String outcome = "";

    String detail = "";

    @Nullable
    Instant finishedAt;

    JobItemEntity() {}

    JobItemEntity(long jobId, long position, long subject) {
        this.jobId = jobId;
        this.position = position;
        this.subject = subject;
    }

    record Key(long jobId, long position) {}
}
