package dev.locksmith.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A job as staff see it in a list.
///
/// @param by who created it, from which computer
/// @param reason may be empty
/// @param changedBy who created, paused, resumed or cancelled it last
/// @param total how many items it has; grows while it is being prepared
public record JobSummary(
        long id,
        BulkAct act,
        JobState state,
        String by,
        String computer,
        String reason,
        Instant createdAt,
        String changedBy,
        Instant changedAt,
        @Nullable Instant endedAt,
        long total) {}
