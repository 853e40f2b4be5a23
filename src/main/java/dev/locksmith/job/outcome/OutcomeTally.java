package dev.locksmith.job.outcome;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts outcomes.
public final class OutcomeTally {
    private final Map<OutcomeCode, Long> items = new LinkedHashMap<>();

    public void add(OutcomeCode code, long more) {
        items.merge(code, more, Long::sum);
    }

    public long total() {
        return items.values().stream().mapToLong(Long::longValue).sum();
    }

    public long with(ItemResult result) {
        return items.entrySet().stream()
                .filter(entry -> entry.getKey().result() == result)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /// The most frequent first.
    public List<CountedOutcome> counted() {
        return items.entrySet().stream()
                .map(entry -> new CountedOutcome(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(CountedOutcome::items)
                        .reversed()
                        .thenComparing(counted -> counted.code().name()))
                .toList();
    }
}
