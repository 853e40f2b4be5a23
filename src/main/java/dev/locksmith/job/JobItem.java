package dev.locksmith.job;

import dev.locksmith.job.outcome.ItemOutcome;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One item of a job.
///
/// @param position within the job, from 0
/// @param subject whom it is about: a customer's id
/// @param outcome empty as long as it waits or is being done
public record JobItem(
        long position,
        long subject,
        ItemState state,
        Optional<ItemOutcome> outcome,
        @Nullable Instant finishedAt) {}
