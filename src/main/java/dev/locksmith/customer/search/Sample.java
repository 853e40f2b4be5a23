package dev.locksmith.customer.search;

import java.time.Instant;
import java.util.Random;
import java.util.stream.LongStream;

/// A stratified sample of the customers: one id at random from each of many equal stretches of all ids. Who has been
/// deleted leaves a gap, and the share of gaps tells how many customers there are.
final class Sample {
    private static final int SIZE = 2_000;
    private static final long SEED = 12;

    private final SearchQueries reader;

    Sample(SearchQueries reader) {
        this.reader = reader;
    }

    Estimate estimate(SearchPlan plan, Instant now) {
        var range = reader.idRange();
        var span = range.last() - range.first() + 1;
        var random = new Random(SEED);
        var strata = Math.min(SIZE, span);
        var ids = LongStream.range(0, strata)
                .map(stratum -> range.first() + (long) ((stratum + random.nextDouble()) * span / strata))
                .boxed()
                .toList();
        var matching = plan.among(reader, ids);
        var total = Math.round((double) matching.size() * span / ids.size());
        return new Estimate(total, matching, now);
    }
}
