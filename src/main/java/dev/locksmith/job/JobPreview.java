package dev.locksmith.job;

import dev.locksmith.job.outcome.CountedOutcome;
import dev.locksmith.job.outcome.ItemResult;
import java.util.List;

/// What a dry run came to.
///
/// @param outcomes how many items would end how, the most frequent first
public record JobPreview(long total, List<CountedOutcome> outcomes) {
    public JobPreview {
        outcomes = List.copyOf(outcomes);
    }

    /// How many items would end in one way.
    public long with(ItemResult result) {
        return outcomes.stream()
                .filter(counted -> counted.code().result() == result)
                .mapToLong(CountedOutcome::items)
                .sum();
    }
}
