package dev.locksmith.audit;

import dev.locksmith.database.Database;
import java.time.Clock;
import java.time.Instant;

/// What every service that changes something stands on: the database, its clock, and the record of what was done.
public record Foundation(Database database, Clock clock, AuditLog audit) {
    public static Foundation of(Database database, Clock clock) {
        return new Foundation(database, clock, new AuditLog(database, clock));
    }

    public Instant now() {
        return clock.instant();
    }
}
