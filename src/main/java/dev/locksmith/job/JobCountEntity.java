package dev.locksmith.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/// How many settled items of a job have one outcome.
@Entity
@Table(name = "job_count")
@IdClass(JobCountEntity.Key.class)
public class JobCountEntity {
    @Id
    long jobId;

    @Id
    @Column(length = 64)
    String outcome = "";

    long items;

    JobCountEntity() {}

    JobCountEntity(long jobId, String outcome, long items) {
        this.jobId = jobId;
        this.outcome = outcome;
        this.items = items;
    }

    record Key(long jobId, String outcome) {}
}
