package dev.locksmith.job.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// A runner that may hold items.
@Entity
@Table(name = "job_runner")
class RunnerEntity {
    @Id
    @Column(length = 64)
    String id = "";

    /// How many heartbeats it has had.
    long beats;

    RunnerEntity() {}

    RunnerEntity(String id) {
        this.id = id;
    }
}
